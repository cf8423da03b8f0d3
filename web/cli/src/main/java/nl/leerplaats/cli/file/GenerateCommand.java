package nl.leerplaats.cli.file;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.OutputFile;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an instance of invented people: the same kind and seed give the same file. */
@Command(name = "generate", sortOptions = false)
public final class GenerateCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--kind", required = true, paramLabel = "KIND")
    private InstanceKind kind = InstanceKind.SCHOOL;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Parameters(index = "0", paramLabel = "OUT")
    private Path output = Path.of("");

    public GenerateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        OutputFile file = OutputFile.of(output, context.messages());
        Dataset dataset = DatasetGenerator.generate(kind, seed);
        String written = file.write("generate.written", path -> DatasetWriter.write(dataset, path));
        context.print(context.messages()
                .get(
                        "generate.size",
                        dataset.name(),
                        dataset.schools().size(),
                        dataset.students().size(),
                        dataset.companies().size()));
        context.print(written);
        return ExitStatus.DONE.code();
    }
}
