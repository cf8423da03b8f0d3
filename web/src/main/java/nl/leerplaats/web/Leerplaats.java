package nl.leerplaats.web;

import nl.leerplaats.cli.Cli;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.terminal.Terminal;

/** The start of the executable jar: without a command the web application, else the command line. */
public final class Leerplaats {

    private Leerplaats() {}

    /**
     * Runs a command, or the web application.
     *
     * @param args arguments of the command line
     */
    public static void main(String... args) {
        // a lambda, so that a command loads nothing of what serves
        int code = new Cli(
                        Terminal.ofProcess(),
                        Services.of(settings -> Serving.start(settings)),
                        System.getenv(Cli.LANGUAGE_VARIABLE))
                .run(args.length == 0 ? new String[] {"serve"} : args);
        if (code != ExitStatus.SERVING.code()) {
            System.exit(code);
        }
    }
}
