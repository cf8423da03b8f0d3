package nl.leerplaats.benchmarks.result;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * How long the reasons of a plan take, as the pages compute them.
 *
 * @param format {@link #FORMAT}
 * @param time start of the measurement
 * @param instance what was solved
 * @param plan what the plan costs that was asked about
 * @param everyStudent one of so many students was measured
 * @param everyCompany one of so many companies was measured
 * @param prepareMillis milliseconds of the thread's own time to prepare questions about the plan, once
 * @param students the reasons of one student
 * @param companies who fits at one company
 * @param machine where
 * @param source with what
 */
public record ReasonsLine(
        String format,
        Instant time,
        ResultLine.Instance instance,
        ResultLine.Claim plan,
        int everyStudent,
        int everyCompany,
        double prepareMillis,
        Times students,
        Times companies,
        ResultLine.Machine machine,
        ResultLine.Source source) {

    /** Value of {@code format}. */
    public static final String FORMAT = "leerplaats-reasons/1";

    /**
     * Times of one kind of question.
     *
     * @param count how many were asked
     * @param cpu milliseconds of the thread's own time
     * @param wall milliseconds on the clock
     */
    public record Times(int count, Spread cpu, Spread wall) {}

    /**
     * How a figure is spread, each 0 where there is none.
     *
     * @param median half of them are as much or less
     * @param ninety nine of ten are as much or less
     * @param most the largest
     */
    public record Spread(double median, double ninety, double most) {

        /** The spread of some figures, in tenths. */
        public static Spread of(List<Double> figures) {
            double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return new Spread(rank(sorted, 0.5), rank(sorted, 0.9), rank(sorted, 1));
        }

        private static double rank(double[] sorted, double share) {
            int position = Math.max(0, (int) Math.ceil(share * sorted.length) - 1);
            return sorted.length == 0 ? 0 : Math.round(sorted[position] * 10) / 10.0;
        }
    }
}
