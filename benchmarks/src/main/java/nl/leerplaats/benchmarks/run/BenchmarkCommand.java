package nl.leerplaats.benchmarks.run;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line of the benchmarks. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        scope = ScopeType.LOCAL,
        description = "Measures who plans best: instances, series, reports.",
        subcommands = {
            InstancesCommand.class,
            RunCommand.class,
            LateCommand.class,
            ReasonsCommand.class,
            DropoutCommand.class,
            SharesCommand.class,
            OneCommand.class,
            ReportCommand.class
        })
public final class BenchmarkCommand implements Runnable {

    /** Where the library is, seen from the root of the source. */
    static final String LIBRARY = "benchmarks/instances/library.jsonl";

    /** Where result lines are, seen from the root of the source. */
    static final String RESULTS = "benchmarks/results";

    /** Runs a command; exit status 0 when it was done, 1 when not, 2 for wrong use. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(new CommandLine(this), "Say what to do. Maybe look at --help.");
    }
}
