package nl.leerplaats.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.plan.Cost;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Cost against time on one instance: soft cost from the first plan on that has the lowest medium cost of all; before that a contender is not
 * in the picture, as less soft cost with more medium cost is no merit.
 */
final class CostPicture {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 500;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final double FIRST_SECOND = 0.05;

    private static final Map<String, Color> COLOURS = Map.of(
            "leerplaats", new Color(0x00, 0x60, 0xa0),
            "leerplaats-no-relaxation", new Color(0x4d, 0xa6, 0xd9),
            "timefold-default", new Color(0xd9, 0x5f, 0x02),
            "cp-sat", new Color(0x1b, 0x9e, 0x50),
            "mip", new Color(0x75, 0x40, 0xa3),
            "years-mip", new Color(0xb0, 0x30, 0x60),
            "years-scip", new Color(0x8c, 0x6d, 0x1f),
            "first-come", new Color(0x55, 0x55, 0x55));

    private final Knowledge knowledge;

    CostPicture(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Draws the runs of one instance, the first of each contender.
     *
     * @param name name of the instance
     * @param runs the runs
     * @param file file to write, without {@code .png}
     * @return whether there was anything to draw
     */
    boolean draw(String name, List<ResultLine> runs, Path file) throws IOException {
        Map<String, ResultLine> first = new LinkedHashMap<>();
        runs.forEach(line -> first.putIfAbsent(line.contender(), line));
        Cost best = knowledge.best();
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(name + ": soft cost at the lowest medium cost"
                        + (best == null ? "" : " (" + Figures.number(best.medium()) + ")"))
                .xAxisTitle("seconds")
                .yAxisTitle("soft cost")
                .build();
        style(chart);
        double end = FIRST_SECOND;
        for (ResultLine line : first.values()) {
            end = Math.max(
                    end,
                    Math.max(line.settings().timeLimitMillis(), line.usage().elapsedMillis()) / MILLIS_PER_SECOND);
        }
        double last = end;
        first.forEach((contender, line) -> addSteps(chart, contender, line, last));
        if (best == null || chart.getSeriesMap().isEmpty()) {
            return false;
        }
        addBound(chart, knowledge.leastSoft(best.medium()), end);
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
        return true;
    }

    private static void style(XYChart chart) {
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setXAxisDecimalPattern("#,##0.##");
        chart.getStyler().setYAxisDecimalPattern("#,##0");
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setPlotBorderVisible(false);
        chart.getStyler().setMarkerSize(6);
    }

    /** A plan holds until the next one: steps, not slopes. */
    private void addSteps(XYChart chart, String contender, ResultLine line, double end) {
        long lowest = Objects.requireNonNullElse(knowledge.best(), new Cost(0, Long.MAX_VALUE, 0))
                .medium();
        List<Double> seconds = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        for (List<Long> point : line.trace()) {
            if (point.get(1) > lowest) {
                continue;
            }
            double second = Math.max(FIRST_SECOND, point.get(0) / MILLIS_PER_SECOND);
            if (!costs.isEmpty()) {
                seconds.add(second);
                costs.add(costs.get(costs.size() - 1));
            }
            seconds.add(second);
            costs.add((double) point.get(2));
        }
        if (costs.isEmpty()) {
            return;
        }
        seconds.add(Math.max(end, seconds.get(seconds.size() - 1)));
        costs.add(costs.get(costs.size() - 1));
        XYSeries series = chart.addSeries(contender, seconds, costs);
        series.setMarker(line.trace().size() == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
        Color colour = COLOURS.get(contender);
        if (colour != null) {
            series.setLineColor(colour);
            series.setMarkerColor(colour);
        }
    }

    private static void addBound(XYChart chart, long bound, double end) {
        if (bound > 0) {
            XYSeries series =
                    chart.addSeries("best bound", new double[] {FIRST_SECOND, end}, new double[] {bound, bound});
            series.setMarker(SeriesMarkers.NONE);
            series.setLineColor(Color.BLACK);
            series.setLineStyle(SeriesLines.DASH_DASH);
        }
    }
}
