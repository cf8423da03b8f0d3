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
 */
record CostChart(String points, long first, long last) {

    static final int WIDTH = 600;
    static final int HEIGHT = 120;

    private static final int MARGIN = 6;

    /**
     * Draws a cost in the course of a run.
     *
     * @param history the course
     * @param cost which cost
     * @param wholeMillis milliseconds over the whole width
     */
    static CostChart of(List<ProgressPoint> history, ToLongFunction<ProgressPoint> cost, long wholeMillis) {
        if (history.isEmpty()) {
            return new CostChart("", 0, 0);
        }
        long lowest = history.stream().mapToLong(cost).min().orElse(0);
        long highest = history.stream().mapToLong(cost).max().orElse(0);
        List<String> corners = new ArrayList<>();
        double before = Double.NaN;
        for (ProgressPoint point : history) {
            double x = Math.min(1.0, point.millis() / (double) Math.max(1, wholeMillis)) * WIDTH;
            double part = highest == lowest ? 0.0 : (cost.applyAsLong(point) - lowest) / (double) (highest - lowest);
            double y = HEIGHT - MARGIN - part * (HEIGHT - 2.0 * MARGIN);
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
                cost.applyAsLong(history.get(history.size() - 1)));
    }

    private static String corner(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
