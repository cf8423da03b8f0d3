package nl.leerplaats.web.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an instance of invented people: the same kind and seed give the same file. */
@Command(name = "generate", sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--kind", required = true, paramLabel = "KIND")
    private InstanceKind kind = InstanceKind.SCHOOL;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Parameters(index = "0", paramLabel = "OUT")
    private Path output = Path.of("");

    GenerateCommand(Context context) {
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
