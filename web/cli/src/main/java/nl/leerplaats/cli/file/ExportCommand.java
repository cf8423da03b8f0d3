package nl.leerplaats.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.FindingsReport;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.LongWork;
import nl.leerplaats.cli.command.OutputFile;
import nl.leerplaats.cli.command.WorkbookFile;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a dataset, and a plan of it where one is given, as a workbook. */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path dataset = Path.of("");

    @Parameters(index = "1..2", paramLabel = "FILES", arity = "1..2")
    private List<Path> others = List.of();

    public ExportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path output = others.get(others.size() - 1);
        Path plan = others.size() == 2 ? others.get(0) : null;
        WorkbookFile.requireName(output, context);
        Input input = new Input(context, false);
        input.requireFile(dataset);
        if (plan != null) {
            input.requireFile(plan);
        }
        OutputFile file = OutputFile.of(output, dataset, context.messages());
        Dataset facts = input.readDataset(dataset, Input.Warnings.COUNTED);
        Plan given = plan == null ? null : input.readPlan(plan, facts);
        String written;
        try (LongWork work = new LongWork(context)) {
            work.say("work.writing");
            written = file.write("export.written", path -> AtomicFile.write(path, out -> write(facts, given, out)));
        }
        context.print(written);
        return ExitStatus.DONE.code();
    }

    private void write(Dataset facts, @Nullable Plan plan, OutputStream out) throws IOException {
        List<Finding> findings = WorkbookWriter.write(
                facts, plan, Files.getLastModifiedTime(dataset).toInstant(), out);
        new FindingsReport(context, true).print(findings);
    }
}
