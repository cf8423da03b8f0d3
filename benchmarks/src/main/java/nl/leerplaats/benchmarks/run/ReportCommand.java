package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.instance.InstanceLibrary;
import nl.leerplaats.benchmarks.instance.LibraryEntry;
import nl.leerplaats.benchmarks.report.AllKnowledge;
import nl.leerplaats.benchmarks.report.Report;
import nl.leerplaats.benchmarks.result.MicroResults;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Makes the page of results, and takes the best that the lines have into the library: from the lines alone, so that what a defect wrote goes
 * with its line.
 */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Takes the cheapest plans and the best bounds of all result lines into the library and writes RESULTS.md with its pictures.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--results",
            defaultValue = BenchmarkCommand.RESULTS,
            description = "file or folder of result lines (default ${DEFAULT-VALUE})")
    private Path results = Path.of("");

    @Option(
            names = "--library",
            defaultValue = BenchmarkCommand.LIBRARY,
            description = "the library (default ${DEFAULT-VALUE})")
    private Path library = Path.of("");

    @Option(
            names = "--page",
            defaultValue = "benchmarks/RESULTS.md",
            description = "page to write (default ${DEFAULT-VALUE})")
    private Path page = Path.of("");

    @Option(
            names = "--pictures",
            defaultValue = "benchmarks/results",
            description = "folder of the pictures (default ${DEFAULT-VALUE})")
    private Path pictures = Path.of("");

    @Override
    public Integer call() throws IOException {
        ResultFiles.Content content = ResultFiles.read(results);
        List<LibraryEntry> entries = Files.exists(library) ? InstanceLibrary.read(library) : List.of();
        List<ResultLine> lines = content.lines().stream()
                .filter(line -> InstanceLibrary.isOfToday(entries, line.instance()))
                .toList();
        Report report = new Report(
                entries, lines, MicroResults.read(results), ResultFiles.readDropouts(results.resolve("dropout")));
        report.write(page, pictures);
        PrintWriter out = spec.commandLine().getOut();
        out.println(lines.size() + " lines, " + content.skipped() + " of older forms and "
                + (content.lines().size() - lines.size()) + " of instances that are others by now skipped: " + page);
        if (report.hasAlarms()) {
            out.println("Some runs are invalid or suspicious, so the library stays as it is. Look at the part Health.");
            out.flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (!entries.isEmpty()) {
            InstanceLibrary.write(library, new AllKnowledge(List.of(), lines).update(entries));
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
