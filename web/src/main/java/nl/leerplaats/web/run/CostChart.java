package nl.leerplaats.web.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.leerplaats.web.store.run.ProgressPoint;

/**
 * A cost against time with what no plan can be below, as points of a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param points corners of the line of the cost, as SVG wants them; empty where there is nothing to draw
 * @param boundPoints corners of the line of what no plan can be below; empty where nothing is known
 * @param first the first cost
 * @param last the cost now
 * @param bound what no plan can be below now; 0 where nothing above that is known
 * @param lowest the cost at the bottom of the drawing
 * @param highest the cost at its top
 */
record CostChart(String points, String boundPoints, long first, long last, long bound, long lowest, long highest) {

    static final int WIDTH = 600;
    static final int HEIGHT = 120;

    private static final int MARGIN = 6;

    /**
     * Draws a cost in the course of a run.
     *
     * @param history the course
     * @param cost which cost
     * @param least what no plan can be below, at each point; 0 where nothing is known
     * @param wholeMillis milliseconds over the whole width
     * @param bound what no plan can be below now, 0 or more
     */
    static CostChart of(
            List<ProgressPoint> history,
            ToLongFunction<ProgressPoint> cost,
            ToLongFunction<ProgressPoint> least,
            long wholeMillis,
            long bound) {
        if (history.isEmpty()) {
            return new CostChart("", "", 0, 0, 0, 0, 0);
        }
        List<Point> costs = points(history, cost);
        List<Point> proven = new ArrayList<>(points(history, least));
        proven.removeIf(point -> point.value() <= 0);
        if (bound > 0) {
            proven.add(new Point(costs.get(costs.size() - 1).millis(), bound));
        }
        long lowest = Stream.concat(costs.stream(), proven.stream())
                .mapToLong(Point::value)
                .min()
                .orElse(0);
        long highest = Stream.concat(costs.stream(), proven.stream())
                .mapToLong(Point::value)
                .max()
                .orElse(0);
        return new CostChart(
                line(costs, wholeMillis, lowest, highest),
                line(proven, wholeMillis, lowest, highest),
                costs.get(0).value(),
                costs.get(costs.size() - 1).value(),
                bound,
                lowest,
                highest);
    }

    /** A value at a moment. */
    private record Point(long millis, long value) {}

    private static List<Point> points(List<ProgressPoint> history, ToLongFunction<ProgressPoint> value) {
        return history.stream()
                .map(point -> new Point(point.millis(), value.applyAsLong(point)))
                .toList();
    }

    /** What was found stays what it is until something better is: a staircase, not a slope. */
    private static String line(List<Point> points, long wholeMillis, long lowest, long highest) {
        List<String> corners = new ArrayList<>();
        double before = Double.NaN;
        for (Point point : points) {
            double x = Math.min(1.0, point.millis() / (double) Math.max(1, wholeMillis)) * WIDTH;
            double y = height(point.value(), lowest, highest);
            if (!Double.isNaN(before) && before != y) {
                corners.add(corner(x, before));
            }
            corners.add(corner(x, y));
            before = y;
        }
        return String.join(" ", corners);
    }

    private static double height(long cost, long lowest, long highest) {
        double part = highest == lowest ? 0.0 : (cost - lowest) / (double) (highest - lowest);
        return HEIGHT - MARGIN - part * (HEIGHT - 2.0 * MARGIN);
    }

    private static String corner(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
