package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.instance.Checksum;
import nl.leerplaats.benchmarks.instance.InstanceLibrary;
import nl.leerplaats.benchmarks.instance.LibraryEntry;
import nl.leerplaats.data.generate.InstanceKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the instances of the library again, holds them to their checksums, and writes them where asked. */
@Command(
        name = "instances",
        mixinStandardHelpOptions = true,
        description =
                "Makes the instances of the library, compares their checksums, and writes them to a folder where one is given.")
final class InstancesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--library",
            defaultValue = BenchmarkCommand.LIBRARY,
            description = "the library (default ${DEFAULT-VALUE})")
    private Path library = Path.of("");

    @Option(
            names = "--kinds",
            split = ",",
            converter = KindName.class,
            description = "kinds of instance (default: all)")
    private List<InstanceKind> kinds = List.of();

    @Option(names = "--output", description = "folder to write to (default: only compare)")
    private @Nullable Path output;

    @Option(names = "--register", description = "write the checksums into the library, after a change of the generator")
    private boolean register;

    @Override
    public Integer call() throws IOException {
        if (register) {
            List<LibraryEntry> known = Files.exists(library) ? InstanceLibrary.read(library) : List.of();
            InstanceLibrary.write(library, InstanceLibrary.register(known));
        }
        boolean same = true;
        for (LibraryEntry entry : InstanceLibrary.read(library)) {
            if (kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.code().equals(entry.kind()))) {
                same &= make(entry);
            }
        }
        return same ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private boolean make(LibraryEntry entry) throws IOException {
        byte[] bytes = InstanceLibrary.bytes(entry.generate());
        boolean same = Checksum.of(bytes).equals(entry.sha256());
        Path folder = output;
        if (folder != null && same) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(entry.name() + ".json"), bytes);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(entry.name() + (same ? "  " + entry.sha256() : "  differs from the library"));
        out.flush();
        return same;
    }
}
