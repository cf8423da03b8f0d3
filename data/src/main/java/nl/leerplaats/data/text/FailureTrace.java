package nl.leerplaats.data.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a failure happened, for whoever mends it. What the failures say is left out, because it may name a pupil; where they happened is
 * enough to find a defect.
 */
public final class FailureTrace {

    private static final int MOST_CAUSES = 10;

    private FailureTrace() {}

    /** The kind of each failure, from the outermost to its first cause, with the places in the program. */
    public static List<String> lines(Throwable failure) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause : causes(failure, MOST_CAUSES)) {
            lines.add(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("    at " + frame);
            }
        }
        return lines;
    }

    /**
     * A failure and its causes, the outermost first; none of no failure.
     *
     * @param most at most so many, for causes may go round in a circle
     */
    public static List<Throwable> causes(@Nullable Throwable failure, int most) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < most; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    /** The same as one text for a log. */
    public static String text(Throwable failure) {
        return String.join(System.lineSeparator(), lines(failure));
    }
}
