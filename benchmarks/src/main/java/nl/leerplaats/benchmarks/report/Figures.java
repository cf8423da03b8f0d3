package nl.leerplaats.benchmarks.report;

import java.util.Locale;

/** Numbers as the report writes them. */
final class Figures {

    private Figures() {}

    /** A whole number with commas, for example 589,963. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A share as a percentage with two decimals, for example 0.57%; a dash where there is none. */
    static String share(double share) {
        return Double.isInfinite(share) ? "–" : String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    /** Milliseconds as seconds, with a decimal below ten. */
    static String seconds(long millis) {
        return millis < 10_000 && millis % 1000 != 0
                ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
                : Math.round(millis / 1000.0) + " s";
    }
}
