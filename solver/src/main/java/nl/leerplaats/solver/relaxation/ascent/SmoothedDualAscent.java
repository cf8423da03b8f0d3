package nl.leerplaats.solver.relaxation.ascent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.SparseMatrix;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.Resource;

/**
 * Maximises the Lagrangian bound over the columns known, by an accelerated projected gradient method on a smoothed bound instead of a linear
 * program: the minimum over a student's columns is replaced by a soft minimum with a smoothing parameter (the temperature, in points of
 * cost), of which the gradient exists (Nesterov, Smooth minimization of non-smooth functions, 2005; restarts as in O'Donoghue and Candès,
 * Adaptive restart for accelerated gradient schemes, 2015). The prices are valid whatever comes out; {@link Pricing} tells their bound.
 */
final class SmoothedDualAscent {

    /** Least usage of a row in the scaling of the steps. */
    private static final double LEAST_TAKEN = 0.05;
    /** Added to the variance of medium cost in the scaling of the steps. */
    private static final double LEAST_VARIANCE = 0.1;

    private final YearMatrix years;
    private final Workers workers;
    private final Effort effort;
    private final List<int[]> studentRanges;
    private final List<int[]> priceRanges;
    private final double[] longest;
    private final List<long[]> loadCosts;
    private final double[] weights;
    private final double[] cheapest;
    private final double[] taken;
    private final double[] gradient;
    private final double[] step;
    private final long budget;

    /**
     * Prepares the ascent over some columns.
     *
     * @param years the columns
     * @param budget most medium cost above the least of all students together
     * @param workers threads to use
     * @param effort when to give up
     */
    SmoothedDualAscent(YearMatrix years, long budget, Workers workers, Effort effort) {
        this.effort = effort;
        this.years = years;
        this.budget = budget;
        this.workers = workers;
        studentRanges = ranges(years.students(), workers.threads());
        priceRanges = ranges(years.prices(), workers.threads());
        int count = years.columns().size();
        weights = new double[count];
        cheapest = new double[years.students()];
        taken = new double[years.prices()];
        gradient = new double[years.prices()];
        step = new double[years.prices()];
        longest = longest();
        loadCosts = years.loads().stream()
                .map(load -> IntStream.rangeClosed(0, years.limits().most(load))
                        .mapToLong(load::cost)
                        .toArray())
                .toList();
    }

    private static List<int[]> ranges(int count, int parts) {
        List<int[]> ranges = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            ranges.add(new int[] {(int) ((long) count * part / parts), (int) ((long) count * (part + 1) / parts)});
        }
        return ranges;
    }

    /** For each price, the largest sum of absolute coefficients of a column with a coefficient at it. */
    private double[] longest() {
        double[] lengths = new double[years.columns().size()];
        for (int column = 0; column < lengths.length; column++) {
            for (int entry = years.takes().start(column); entry < years.takes().start(column + 1); entry++) {
                lengths[column] += Math.abs(years.takes().value(entry));
            }
        }
        double[] most = new double[years.prices()];
        for (int price = 0; price < most.length; price++) {
            for (int entry = years.takenBy().start(price);
                    entry < years.takenBy().start(price + 1);
                    entry++) {
                most[price] = Math.max(most[price], lengths[years.takenBy().column(entry)]);
            }
        }
        return most;
    }

    /**
     * Maximises the bound.
     *
     * @param start prices to begin with, in points
     * @param temperature the smoothing parameter, in points
     * @param steps how many steps
     * @return the best prices on the way
     */
    double[] ascend(double[] start, double temperature, int steps) {
        double[] best = start;
        double[] here = start;
        double[] ahead = start;
        double bestBound = Double.NEGATIVE_INFINITY;
        double momentum = 1;
        for (int round = 0; round < steps; round++) {
            effort.check();
            double bound = evaluate(ahead, temperature);
            if (bound > bestBound) {
                bestBound = bound;
                best = ahead;
            }
            if (momentum == 1) {
                scaleSteps(temperature);
            }
            double[] next = gradientStep(ahead);
            if (directionalDerivative(here, next) < 0) {
                momentum = 1;
                ahead = here;
            } else {
                double after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
                ahead = extrapolate(here, next, (momentum - 1) / after);
                here = next;
                momentum = after;
            }
        }
        return best;
    }

    private double[] gradientStep(double[] from) {
        double[] next = from.clone();
        for (int price = 0; price < next.length; price++) {
            next[price] += step[price] * gradient[price];
        }
        project(next);
        return next;
    }

    private double[] extrapolate(double[] from, double[] to, double weight) {
        double[] ahead = to.clone();
        for (int price = 0; price < ahead.length; price++) {
            ahead[price] += weight * (to[price] - from[price]);
        }
        project(ahead);
        return ahead;
    }

    /** The weights of the columns in the soft minimum at the last evaluation, by number of the column. */
    double[] weights() {
        return weights;
    }

    private double directionalDerivative(double[] from, double[] to) {
        double sum = 0;
        for (int price = 0; price < to.length; price++) {
            sum += gradient[price] * (to[price] - from[price]);
        }
        return sum;
    }

    private void scaleSteps(double temperature) {
        for (int price = 0; price < step.length; price++) {
            double often = Math.max(LEAST_TAKEN, Math.abs(taken[price]));
            if (price < years.budget()) {
                often = Math.max(often, years.rows().get(price).limit());
            }
            step[price] = temperature / (Math.max(1, longest[price]) * often);
        }
        step[years.budget()] = temperature / (LEAST_VARIANCE + mediumVariance());
        for (int[] trip : years.trips()) {
            double least = Double.POSITIVE_INFINITY;
            for (int part : trip) {
                least = Math.min(least, step[part]);
            }
            for (int part : trip) {
                step[part] = least;
            }
        }
    }

    /** The variance of medium cost under the weights of the columns, summed over the students. */
    private double mediumVariance() {
        double sum = 0;
        for (int student = 0; student < years.students(); student++) {
            double mean = 0;
            double squares = 0;
            for (int column = years.firstOf(student); column < years.firstOf(student + 1); column++) {
                double excess = years.columns().get(column).excess() / years.mediumScale();
                mean += weights[column] * excess;
                squares += weights[column] * excess * excess;
            }
            sum += squares - mean * mean;
        }
        return sum;
    }

    /** Evaluates prices: the usage of each row, the gradient of the smoothed bound, and the bound over the columns known. */
    private double evaluate(double[] prices, double temperature) {
        workers.forEach(studentRanges, range -> weigh(range, prices, temperature));
        workers.forEach(priceRanges, range -> {
            for (int price = range[0]; price < range[1]; price++) {
                taken[price] = years.takenBy().times(price, weights);
            }
        });
        double bound = Arrays.stream(cheapest).sum();
        System.arraycopy(taken, 0, gradient, 0, gradient.length);
        for (int price = 0; price < years.budget(); price++) {
            int limit = years.rows().get(price).limit();
            gradient[price] -= limit;
            bound -= limit * prices[price];
        }
        gradient[years.budget()] -= budget / years.mediumScale();
        bound -= budget / years.mediumScale() * prices[years.budget()];
        for (int number = 0; number < years.loads().size(); number++) {
            bound += evaluateLoad(number, prices, temperature);
        }
        for (int price = years.firstRecognition(); price < years.firstPart(); price++) {
            gradient[price] += 1;
            bound += prices[price];
        }
        return bound;
    }

    /**
     * The least cost of a load at its price, and its part of the gradient, by the same soft minimum. A load of medium cost is at the price
     * of the budget, and uses the budget.
     */
    private double evaluateLoad(int number, double[] prices, double temperature) {
        Resource.Load load = years.loads().get(number);
        long[] costs = loadCosts.get(number);
        boolean medium = load.isMedium();
        double unit = medium ? prices[years.budget()] / years.mediumScale() : 1;
        int price = years.firstLoad() + number;
        double least = Double.POSITIVE_INFINITY;
        for (int taken = 0; taken < costs.length; taken++) {
            least = Math.min(least, unit * costs[taken] - taken * prices[price]);
        }
        double total = 0;
        double mean = 0;
        double meanCost = 0;
        for (int taken = 0; taken < costs.length; taken++) {
            double weight = Math.exp((least - unit * costs[taken] + taken * prices[price]) / temperature);
            total += weight;
            mean += weight * taken;
            meanCost += weight * costs[taken];
        }
        gradient[price] -= mean / total;
        gradient[years.budget()] += medium ? meanCost / total / years.mediumScale() : 0;
        return least;
    }

    private void weigh(int[] range, double[] prices, double temperature) {
        SparseMatrix takes = years.takes();
        for (int student = range[0]; student < range[1]; student++) {
            int first = years.firstOf(student);
            int end = years.firstOf(student + 1);
            double least = Double.POSITIVE_INFINITY;
            for (int column = first; column < end; column++) {
                weights[column] = years.own(column) + takes.times(column, prices);
                least = Math.min(least, weights[column]);
            }
            double total = 0;
            for (int column = first; column < end; column++) {
                weights[column] = Math.exp((least - weights[column]) / temperature);
                total += weights[column];
            }
            for (int column = first; column < end; column++) {
                weights[column] /= total;
            }
            cheapest[student] = least;
        }
    }

    /** Projects prices onto the feasible ones. */
    private void project(double[] prices) {
        for (int price = 0; price < years.firstRecognition(); price++) {
            prices[price] = Math.max(0, prices[price]);
        }
        for (int price = years.firstRecognition(); price < years.firstPart(); price++) {
            prices[price] = Math.max(
                    0,
                    Math.min(
                            years.recognitions()
                                    .get(price - years.firstRecognition())
                                    .points(),
                            prices[price]));
        }
        for (int trip = 0; trip < years.trips().size(); trip++) {
            projectOntoSimplex(prices, years.trips().get(trip), years.tripCost(trip));
        }
    }

    /** The projection onto the simplex of parts of 0 or more that add up to the trip (Held, Wolfe and Crowder, Validation of subgradient optimization, 1974). */
    private static void projectOntoSimplex(double[] prices, int[] trip, double cost) {
        double[] sorted = new double[trip.length];
        for (int at = 0; at < trip.length; at++) {
            sorted[at] = prices[trip[at]];
        }
        Arrays.sort(sorted);
        double sum = 0;
        double cut = 0;
        for (int count = 1; count <= sorted.length; count++) {
            sum += sorted[sorted.length - count];
            double lower = (sum - cost) / count;
            if (count == sorted.length || lower >= sorted[sorted.length - count - 1]) {
                cut = lower;
                break;
            }
        }
        for (int part : trip) {
            prices[part] = Math.max(0, prices[part] - cut);
        }
    }
}
