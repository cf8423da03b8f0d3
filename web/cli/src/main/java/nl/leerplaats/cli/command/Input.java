package nl.leerplaats.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.load.ChangesLoadResult;
import nl.leerplaats.data.load.ChangesLoader;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.workbook.sheet.PlanFile;
import nl.leerplaats.workbook.table.BookReader;

/** The documents that a command reads. A refused one ends the command after every finding is written. */
public final class Input {

    /** What is written of the findings of a document that is accepted. */
    public enum Warnings {
        SHOWN,
        COUNTED
    }

    private final Context context;
    private final FindingsReport report;

    public Input(Context context, boolean all) {
        this.context = context;
        report = new FindingsReport(context, all);
    }

    /** Ends the command as wrong use unless there is a file to read here. */
    public void requireFile(Path path) {
        if (!Files.exists(path)) {
            throw context.wrongUse("use.noFile", path);
        }
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw context.wrongUse("use.notReadable", path);
        }
    }

    /** Reads a dataset. */
    public Dataset readDataset(Path path, Warnings warnings) {
        if (PlanFile.isWorkbook(path)) {
            throw new CommandFailure(ExitStatus.REFUSED, context.messages().get("use.workbook", path, asDataset(path)));
        }
        LoadResult result = DatasetLoader.load(path);
        if (result instanceof LoadResult.Loaded loaded) {
            accept(path, loaded, warnings);
            return loaded.dataset();
        }
        throw refuse("findings.refused", path, result.findings());
    }

    private static Path asDataset(Path workbook) {
        return workbook.resolveSibling(BookReader.stem(String.valueOf(workbook.getFileName())) + ".json");
    }

    /** Reads a plan of a dataset. */
    public Plan readPlan(Path path, Dataset dataset) {
        PlanLoadResult result = PlanFile.load(path, dataset);
        if (result instanceof PlanLoadResult.Loaded loaded) {
            report.print(loaded.findings(), Names.of(dataset));
            return loaded.plan();
        }
        throw refuse("findings.planRefused", path, result.findings());
    }

    /** Reads changes of a dataset. */
    public ChangeDocument readChanges(Path path, Dataset dataset) {
        ChangesLoadResult result = ChangesLoader.load(path, dataset);
        if (result instanceof ChangesLoadResult.Loaded loaded) {
            report.print(loaded.findings(), Names.of(dataset));
            return loaded.changes();
        }
        throw refuse("findings.changesRefused", path, result.findings());
    }

    private void accept(Path path, LoadResult.Loaded loaded, Warnings warnings) {
        List<Finding> findings = loaded.findings();
        if (warnings == Warnings.SHOWN) {
            report.print(findings, Names.of(loaded.dataset()));
            if (findings.isEmpty()) {
                context.print(context.messages().get("findings.none"));
                context.print("");
            }
        } else if (!FindingsReport.of(findings, Severity.WARNING).isEmpty()) {
            report.print(
                    findings.stream()
                            .filter(one -> FindingCode.ofNothingToPlan().contains(one.code()))
                            .toList(),
                    Names.of(loaded.dataset()));
            String count = report.count(findings, Severity.WARNING);
            context.print(context.messages().get("findings.see", count, path));
            context.print("");
        }
    }

    private CommandFailure refuse(String key, Path path, List<Finding> findings) {
        report.print(findings);
        int errors = FindingsReport.of(findings, Severity.ERROR).size();
        return new CommandFailure(ExitStatus.REFUSED, context.messages().get(key, path, errors));
    }
}
