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
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            lines.add(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("    at " + frame);
            }
            cause = cause.getCause();
        }
        return lines;
    }

    /** The same as one text for a log. */
    public static String text(Throwable failure) {
        return String.join(System.lineSeparator(), lines(failure));
    }
}
