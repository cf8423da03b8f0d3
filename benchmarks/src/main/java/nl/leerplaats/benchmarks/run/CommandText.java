package nl.leerplaats.benchmarks.run;

import picocli.CommandLine.Model.CommandSpec;

/** The command that a line came from, as it was typed. */
final class CommandText {

    private CommandText() {}

    /** The whole command of which this is the part that is run. */
    static String of(CommandSpec spec) {
        return "benchmarks.jar "
                + String.join(
                        " ", spec.commandLine().getParent().getParseResult().originalArgs());
    }
}
