package nl.leerplaats.cli;

import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.terminal.Terminal;

/** The command line as a program of its own, for tests that start it and end it from outside; it has no web application. */
final class Program {

    private Program() {}

    public static void main(String... args) {
        Services services = Services.of(settings -> {
            throw new UnsupportedOperationException("no web application in " + settings);
        });
        System.exit(new Cli(Terminal.ofProcess(), services, System.getenv(Cli.LANGUAGE_VARIABLE)).run(args));
    }
}
