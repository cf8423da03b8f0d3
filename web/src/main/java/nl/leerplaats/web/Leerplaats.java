package nl.leerplaats.web;

import java.util.List;
import nl.leerplaats.cli.Cli;
import nl.leerplaats.cli.DataNewerException;
import nl.leerplaats.cli.DataTakenException;
import nl.leerplaats.cli.DatabaseRefusedException;
import nl.leerplaats.cli.PortTakenException;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.web.store.db.DataInUseException;
import nl.leerplaats.web.store.db.DatabaseClosedException;
import nl.leerplaats.web.store.db.NewerDataException;
import org.springframework.boot.web.server.PortInUseException;

/** The start of the executable jar: without a command the web application, else the command line. */
public final class Leerplaats {

    private Leerplaats() {}

    /**
     * Runs a command, or the web application.
     *
     * @param args arguments of the command line
     */
    public static void main(String... args) {
        int code = new Cli(Terminal.ofProcess(), Services.of(Leerplaats::serve), System.getenv(Cli.LANGUAGE_VARIABLE))
                .run(args.length == 0 ? new String[] {"serve"} : args);
        if (code != ExitStatus.SERVING.code()) {
            System.exit(code);
        }
    }

    static int serve(List<String> settings) {
        try {
            return WebApplication.start(settings.toArray(String[]::new));
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof DataInUseException inUse) {
                    throw new DataTakenException(inUse.folder());
                }
                if (cause instanceof NewerDataException newer) {
                    throw new DataNewerException(newer.place());
                }
                if (cause instanceof DatabaseClosedException closed) {
                    throw new DatabaseRefusedException(closed.place(), closed.said());
                }
            }
            PortInUseException.ifCausedBy(failure, PortInUseException.class, taken -> {
                throw new PortTakenException(taken.getPort());
            });
            throw failure;
        }
    }
}
