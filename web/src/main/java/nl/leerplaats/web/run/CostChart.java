package nl.leerplaats.web.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import nl.leerplaats.web.store.ProgressPoint;

/**
 * A line of cost against time, as points of a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param points corners of the line, as SVG wants them; empty where there is nothing to draw
 * @param first the first cost
 * @param last the cost now
 * @param bound what no plan can be below; 0 where nothing above that is known
 * @param boundHeight where that is in the drawing
 */
record CostChart(String points, long first, long last, long bound, String boundHeight) {

    static final int WIDTH = 600;
    static final int HEIGHT = 120;

    private static final int MARGIN = 6;

    /**
     * Draws a cost in the course of a run.
     *
     * @param history the course
     * @param cost which cost
     * @param wholeMillis milliseconds over the whole width
     * @param bound what no plan can be below, 0 or more
     */
    static CostChart of(List<ProgressPoint> history, ToLongFunction<ProgressPoint> cost, long wholeMillis, long bound) {
        if (history.isEmpty()) {
            return new CostChart("", 0, 0, 0, "");
        }
        long least = history.stream().mapToLong(cost).min().orElse(0);
        long most = history.stream().mapToLong(cost).max().orElse(0);
        long lowest = bound > 0 ? Math.min(least, bound) : least;
        long highest = Math.max(most, bound);
        List<String> corners = new ArrayList<>();
        double before = Double.NaN;
        for (ProgressPoint point : history) {
            double x = Math.min(1.0, point.millis() / (double) Math.max(1, wholeMillis)) * WIDTH;
            double y = height(cost.applyAsLong(point), lowest, highest);
            if (!Double.isNaN(before) && before != y) {
                // The best cost stays what it is until a better plan is found: a staircase, not a slope.
                corners.add(corner(x, before));
            }
            corners.add(corner(x, y));
            before = y;
        }
        return new CostChart(
                String.join(" ", corners),
                cost.applyAsLong(history.get(0)),
                cost.applyAsLong(history.get(history.size() - 1)),
                bound,
                String.format(Locale.ROOT, "%.1f", height(bound, lowest, highest)));
    }

    private static double height(long cost, long lowest, long highest) {
        double part = highest == lowest ? 0.0 : (cost - lowest) / (double) (highest - lowest);
        return HEIGHT - MARGIN - part * (HEIGHT - 2.0 * MARGIN);
    }

    private static String corner(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
