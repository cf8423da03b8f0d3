package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small school with a plan, a folder into which files are delivered, and one for the result. */
abstract class NightlyCase {

    static final Instant WRITTEN = Instant.parse("2026-11-20T12:00:00Z");

    static final String DROP = change("1", "2026-11-10T08:00:00Z", "companyUnavailable", "2027-02-01");

    final Dataset dataset = TinyDataset.create()
            .student("bram", student -> {})
            .company("bakery", company -> company.places(2))
            .company("garage", company -> {})
            .company("salon", company -> {})
            .build();

    final Plan working = TinyPlan.of(dataset)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
            .place("bram", "P1", "garage", "mies", MONDAY, TUESDAY)
            .place("bram", "P2", "garage", "mies", MONDAY, TUESDAY)
            .build();

    final Shell shell = Shell.of(new DefaultPlacementSolver());

    final Shell quiet = Shell.withoutSolver();

    @TempDir
    Path folder = Path.of("");

    Path file = Path.of("");

    Path plan = Path.of("");

    Path inbox = Path.of("");

    Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("school.json");
        plan = folder.resolve("school.plan.json");
        inbox = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("uit");
        DatasetWriter.write(dataset, file);
        PlanWriter.write(working, plan);
    }

    static String change(String id, String at, String kind, String from) {
        return "{\"id\": \"" + id + "\", \"at\": \"" + at + "\", \"kind\": \"" + kind
                + "\", \"companyId\": \"bakery\", \"from\": \"" + from + "\"}";
    }

    Path deliver(String name, String... changes) throws IOException {
        return settled(Files.writeString(
                inbox.resolve(name),
                "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"tiny\", \"changes\": ["
                        + String.join(", ", changes) + "]}"));
    }

    void export(Dataset some, String name) throws IOException {
        try (OutputStream workbook = Files.newOutputStream(inbox.resolve(name))) {
            WorkbookWriter.write(some, workbook);
        }
        settled(inbox.resolve(name));
    }

    static Path settled(Path delivered) throws IOException {
        return Files.setLastModifiedTime(delivered, FileTime.from(WRITTEN));
    }

    String[] arguments(String... options) {
        List<String> args = new ArrayList<>(List.of(
                "nightly",
                "--inbox",
                inbox.toString(),
                "--dataset",
                file.toString(),
                "--plan",
                plan.toString(),
                "--output",
                out.toString(),
                "--as-of",
                "2027-02-01",
                "--time",
                "2s"));
        args.addAll(List.of(options));
        return args.toArray(String[]::new);
    }

    int nightly(String... options) {
        return shell.run(arguments(options));
    }

    /** A night in which nothing has to be planned. */
    int quietNight(String... options) {
        return quiet.run(arguments(options));
    }

    Dataset written(String name) {
        return written(out.resolve(name));
    }

    static Dataset written(Path file) {
        return ((LoadResult.Loaded) DatasetLoader.load(file)).dataset();
    }

    String text(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    static List<String> names(Path below) throws IOException {
        try (Stream<Path> files = Files.list(below)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
