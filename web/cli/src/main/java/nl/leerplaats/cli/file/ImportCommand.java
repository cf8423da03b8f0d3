package nl.leerplaats.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.FindingsReport;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.LongWork;
import nl.leerplaats.cli.command.OutputFile;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.place.PositionFinder;
import nl.leerplaats.data.place.PositionSource;
import nl.leerplaats.data.place.PostcodeService;
import nl.leerplaats.data.place.PostcodeTable;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.workbook.sheet.ImportSettings;
import nl.leerplaats.workbook.sheet.WorkbookLoader;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import nl.leerplaats.workbook.table.ReadProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dataset of a workbook, or of the CSV files in a folder. */
@Command(name = "import", sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

    private final Context context;
    private final Supplier<PostcodeService> service;

    @Parameters(index = "0", paramLabel = "BOOK")
    private Path book = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT")
    private Path output = Path.of("");

    @Option(names = "--columns", paramLabel = "FILE")
    private @Nullable Path columns;

    @Option(names = "--postcodes", paramLabel = "FILE")
    private @Nullable Path postcodes;

    @Option(names = "--pdok")
    private boolean pdok;

    @Option(names = "--all")
    private boolean all;

    public ImportCommand(Context context, Supplier<PostcodeService> service) {
        this.context = context;
        this.service = service;
    }

    @Override
    public Integer call() {
        requireBook();
        OutputFile file = OutputFile.of(output, book, context.messages());
        List<Finding> findings = new ArrayList<>();
        ColumnMapping mapping = readColumns(findings);
        LoadResult result;
        try (LongWork work = new LongWork(context)) {
            PositionSource positions = positions(work, findings);
            ReadProgress progress = (sheet, rows) -> work.say("import.reading", sheet, rows);
            work.say("import.opening");
            result = WorkbookLoader.load(book, new ImportSettings(positions, mapping, progress));
        }
        findings.addAll(result.findings());
        Names names = result instanceof LoadResult.Loaded loaded ? Names.of(loaded.dataset()) : null;
        new FindingsReport(context, all).print(findings, names);
        int errors = FindingsReport.of(findings, Severity.ERROR).size();
        if (result instanceof LoadResult.Loaded accepted && errors == 0) {
            write(accepted.dataset(), file);
            return ExitStatus.DONE.code();
        }
        throw new CommandFailure(ExitStatus.REFUSED, context.messages().get("import.refused", book, errors));
    }

    /** Where postcodes lie: in the table that is given, at the service where that is switched on, else in the table of the program. */
    private PositionSource positions(LongWork work, List<Finding> findings) {
        PostcodeTable table = postcodes == null ? null : readTable(postcodes, work, findings);
        PositionFinder finder = PositionFinder.of(table, pdok ? service.get() : null);
        return asked -> finder.find(asked, (done, total) -> work.say("import.asking", done, total));
    }

    private PostcodeTable readTable(Path file, LongWork work, List<Finding> findings) {
        new Input(context, all).requireFile(file);
        work.say("import.table");
        FindingCollector collector = new FindingCollector();
        Optional<PostcodeTable> table = PostcodeTable.read(file, collector);
        findings.addAll(collector.list());
        if (table.isEmpty()) {
            work.end();
            new FindingsReport(context, all).print(findings);
            throw new CommandFailure(ExitStatus.REFUSED, context.messages().get("import.tableRefused", file));
        }
        return table.get();
    }

    private void requireBook() {
        if (!Files.isDirectory(book)) {
            new Input(context, all).requireFile(book);
        }
    }

    private ColumnMapping readColumns(List<Finding> findings) {
        if (columns == null) {
            return ColumnMapping.NONE;
        }
        new Input(context, all).requireFile(columns);
        FindingCollector collector = new FindingCollector();
        try {
            ColumnMapping mapping = ColumnMapping.read(columns, collector);
            findings.addAll(collector.list());
            return mapping;
        } catch (IOException e) {
            throw context.wrongUse("use.notReadable", columns);
        }
    }

    private void write(Dataset dataset, OutputFile file) {
        String written = file.write("import.written", path -> DatasetWriter.write(dataset, path));
        context.print(context.messages()
                .get(
                        "import.size",
                        dataset.name(),
                        dataset.schools().size(),
                        dataset.students().size(),
                        dataset.companies().size(),
                        dataset.baseline().size()));
        context.print(written);
    }
}
