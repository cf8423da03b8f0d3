package nl.leerplaats.cli.replan;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.OutputFile;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.text.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts changes into a dataset, and tells which of them were made, which were known, and which do not fit. */
@Command(name = "change", sortOptions = false)
public final class ChangeCommand implements Callable<Integer> {

    private final Context context;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "CHANGES")
    private Path changes = Path.of("");

    @Option(names = "--output", paramLabel = "DATASET2", required = true)
    private Path output = Path.of("");

    @Option(names = "--all")
    private boolean all;

    public ChangeCommand(Context context) {
        this.context = context;
        messages = context.messages();
    }

    @Override
    public Integer call() {
        Input files = new Input(context, all);
        files.requireFile(input);
        files.requireFile(changes);
        OutputFile.of(output, changes, messages);
        OutputFile file = OutputFile.of(output, input, messages);
        Dataset dataset = files.readDataset(input, Input.Warnings.COUNTED);
        ChangeDocument given = files.readChanges(changes, dataset);
        Applied result = ChangeLog.apply(dataset, given.changes());
        String written = file.write("change.written", path -> DatasetWriter.write(result.dataset(), path));
        Names names = Names.of(dataset).orElse(Names.of(result.dataset()));
        new ChangeReport(context, names, all).print(result);
        context.print(written);
        return ExitStatus.DONE.code();
    }
}
