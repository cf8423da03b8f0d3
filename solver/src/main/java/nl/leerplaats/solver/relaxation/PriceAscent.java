package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Raises the bound that prices give on a choice among many years, by steps instead of a linear program: for a whole country at once in
 * seconds. Each student is thought to take every year in parts, the cheaper the more, by a temperature in points of cost; that makes the
 * bound smooth, and the steps of an accelerated gradient method find its top (Nesterov, Smooth minimization of non-smooth functions, 2005;
 * restarts as in O'Donoghue and Candes, Adaptive restart for accelerated gradient schemes, 2015). Colder, it comes near the bound itself.
 * Whatever prices come out are valid: how good they are is asked of {@link Pricing}.
 */
final class PriceAscent {

    /** What nobody takes yet counts as taken this often, in the length of a step. */
    private static final double LEAST_TAKEN = 0.05;
    /** A student who is sure of a year still counts as this much variance of medium cost. */
    private static final double LEAST_VARIANCE = 0.1;

    private final YearMatrix years;
    private final Workers workers;
    private final Effort effort;
    private final List<int[]> studentRanges;
    private final List<int[]> priceRanges;
    private final double[] longest;
    private final double[] parts;
    private final double[] cheapest;
    private final double[] taken;
    private final double[] gradient;
    private final double[] step;
    private final double[][] loads;
    private final long budget;

    /**
     * Prepares.
     *
     * @param years the years to choose among
     * @param budget most medium cost above the least of all students together
     * @param workers threads to use
     * @param effort when to give up
     */
    PriceAscent(YearMatrix years, long budget, Workers workers, Effort effort) {
        this.effort = effort;
        this.years = years;
        this.budget = budget;
        this.workers = workers;
        studentRanges = ranges(years.students(), workers.threads());
        priceRanges = ranges(years.prices(), workers.threads());
        int count = years.columns().size();
        parts = new double[count];
        cheapest = new double[years.students()];
        taken = new double[years.prices()];
        gradient = new double[years.prices()];
        step = new double[years.prices()];
        longest = longest();
        loads = loads();
    }

    private static List<int[]> ranges(int count, int parts) {
        List<int[]> ranges = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            ranges.add(new int[] {(int) ((long) count * part / parts), (int) ((long) count * (part + 1) / parts)});
        }
        return ranges;
    }

    /** Of each price, the most that any year that takes something of it takes of everything. */
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

    private double[][] loads() {
        double[][] costs = new double[years.supervisors().size()][];
        for (int number = 0; number < costs.length; number++) {
            int supervisor = years.supervisors().get(number);
            costs[number] = new double[years.limits().mostStudents(supervisor) + 1];
            for (int students = 0; students < costs[number].length; students++) {
                costs[number][students] = years.index().loadCost(supervisor, students);
            }
        }
        return costs;
    }

    /**
     * Climbs.
     *
     * @param start prices to begin with, in points
     * @param temperature points of cost that count as little
     * @param steps how many steps
     * @return the best prices on the way
     */
    double[] climb(double[] start, double temperature, int steps) {
        double[] best = start;
        double[] here = start;
        double[] ahead = start;
        double bestBound = Double.NEGATIVE_INFINITY;
        double momentum = 1;
        for (int round = 0; round < steps; round++) {
            effort.check();
            double bound = look(ahead, temperature);
            if (bound > bestBound) {
                bestBound = bound;
                best = ahead;
            }
            if (momentum == 1) {
                measureSteps(temperature);
            }
            double[] next = onward(ahead);
            if (along(here, next) < 0) {
                momentum = 1;
                ahead = here;
            } else {
                double after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
                ahead = farther(here, next, (momentum - 1) / after);
                here = next;
                momentum = after;
            }
        }
        return best;
    }

    private double[] onward(double[] from) {
        double[] next = from.clone();
        for (int price = 0; price < next.length; price++) {
            next[price] += step[price] * gradient[price];
        }
        project(next);
        return next;
    }

    private double[] farther(double[] from, double[] to, double weight) {
        double[] ahead = to.clone();
        for (int price = 0; price < ahead.length; price++) {
            ahead[price] += weight * (to[price] - from[price]);
        }
        project(ahead);
        return ahead;
    }

    /** The parts in which each year was taken at the last look, by number of the year. */
    double[] parts() {
        return parts;
    }

    private double along(double[] from, double[] to) {
        double sum = 0;
        for (int price = 0; price < to.length; price++) {
            sum += gradient[price] * (to[price] - from[price]);
        }
        return sum;
    }

    private void measureSteps(double temperature) {
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
            for (int share : trip) {
                least = Math.min(least, step[share]);
            }
            for (int share : trip) {
                step[share] = least;
            }
        }
    }

    /** How undecided students are between years of more and of less medium cost: most are not, so that its price can move far. */
    private double mediumVariance() {
        double sum = 0;
        for (int student = 0; student < years.students(); student++) {
            double mean = 0;
            double squares = 0;
            for (int column = years.firstOf(student); column < years.firstOf(student + 1); column++) {
                double excess = years.columns().get(column).excess() / years.mediumScale();
                mean += parts[column] * excess;
                squares += parts[column] * excess * excess;
            }
            sum += squares - mean * mean;
        }
        return sum;
    }

    /** Looks at prices: what is taken at them, which way the bound rises, and the bound. */
    private double look(double[] prices, double temperature) {
        workers.forEach(studentRanges, range -> share(range, prices, temperature));
        workers.forEach(priceRanges, range -> {
            for (int price = range[0]; price < range[1]; price++) {
                taken[price] = years.takenBy().times(price, parts);
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
        for (int number = 0; number < loads.length; number++) {
            bound += lookAtLoad(years.firstSupervisor() + number, loads[number], prices, temperature);
        }
        for (int price = years.firstRecognition(); price < years.firstShare(); price++) {
            gradient[price] += 1;
            bound += prices[price];
        }
        return bound;
    }

    /** A supervisor takes the number of students that pays best, in parts, at what each of them pays. */
    private double lookAtLoad(int price, double[] costs, double[] prices, double temperature) {
        double least = Double.POSITIVE_INFINITY;
        for (int students = 0; students < costs.length; students++) {
            least = Math.min(least, costs[students] - students * prices[price]);
        }
        double weights = 0;
        double mean = 0;
        for (int students = 0; students < costs.length; students++) {
            double weight = Math.exp((least - costs[students] + students * prices[price]) / temperature);
            weights += weight;
            mean += weight * students;
        }
        gradient[price] -= mean / weights;
        return least;
    }

    private void share(int[] range, double[] prices, double temperature) {
        Ragged takes = years.takes();
        for (int student = range[0]; student < range[1]; student++) {
            int first = years.firstOf(student);
            int end = years.firstOf(student + 1);
            double least = Double.POSITIVE_INFINITY;
            for (int column = first; column < end; column++) {
                parts[column] = years.own(column) + takes.times(column, prices);
                least = Math.min(least, parts[column]);
            }
            double weights = 0;
            for (int column = first; column < end; column++) {
                parts[column] = Math.exp((least - parts[column]) / temperature);
                weights += parts[column];
            }
            for (int column = first; column < end; column++) {
                parts[column] /= weights;
            }
            cheapest[student] = least;
        }
    }

    /** Brings prices back to where they may be. */
    private void project(double[] prices) {
        for (int price = 0; price < years.firstRecognition(); price++) {
            prices[price] = Math.max(0, prices[price]);
        }
        for (int price = years.firstRecognition(); price < years.firstShare(); price++) {
            prices[price] = Math.max(0, Math.min(years.lapse(), prices[price]));
        }
        for (int trip = 0; trip < years.trips().size(); trip++) {
            shareOut(prices, years.trips().get(trip), years.tripCost(trip));
        }
    }

    /** The nearest shares of 0 or more that make up the whole trip (Held, Wolfe and Crowder, Validation of subgradient optimization, 1974). */
    private static void shareOut(double[] prices, int[] trip, double cost) {
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
        for (int share : trip) {
            prices[share] = Math.max(0, prices[share] - cut);
        }
    }
}
