package nl.leerplaats.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.cli.terminal.Version;
import nl.leerplaats.data.text.FailureTrace;

/**
 * The details of an inside failure, in a file that a user can send to whoever keeps the program. What the failures say is left out, because
 * it may name a pupil; where they happened is enough to find a defect.
 */
public final class FailureLog {

    private static final int MOST_CAUSES = 10;

    private FailureLog() {}

    /**
     * Writes the details.
     *
     * @return the file; empty where it cannot be written
     */
    static Optional<Path> write(Throwable failure) {
        try {
            Path file = Files.createTempFile("leerplaats-", ".log");
            Files.write(file, lines(failure));
            return Optional.of(file);
        } catch (IOException noRoom) {
            return Optional.empty();
        }
    }

    /** Writes the details and tells in which file they are. */
    public static void tellWhere(Throwable failure, Terminal terminal, Messages messages) {
        write(failure).ifPresent(file -> terminal.err().println(messages.get("failed.log", file)));
    }

    private static List<String> lines(Throwable failure) {
        List<String> lines = new ArrayList<>();
        lines.add("Leerplaats " + Version.number() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + ". No messages here: they could name a person.");
        lines.addAll(FailureTrace.lines(failure));
        return lines;
    }

    /** Tells whether the machine ran out of memory. */
    public static boolean isOutOfMemory(Throwable failure) {
        return FailureTrace.causes(failure, MOST_CAUSES).stream().anyMatch(OutOfMemoryError.class::isInstance);
    }
}
