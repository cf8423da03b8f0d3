package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.DocumentFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever pulls the plug halfway hears it the next time, and needs no other command than the same one again. */
@Execution(ExecutionMode.CONCURRENT)
class KilledDocumentsTest {

    private static final int ENOUGH = 4;

    private final Shell shell = Shell.withoutSolver();

    @TempDir
    private Path folder = Path.of("");

    private Path out = Path.of("");
    private @Nullable Process process;

    @BeforeEach
    void writeInput() throws IOException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 10);
        DatasetWriter.write(dataset, folder.resolve("school.json"));
        PlanWriter.write(FirstComeFirstServed.plan(PlanningYear.of(dataset)), folder.resolve("plan.json"));
        out = folder.resolve("uit");
    }

    @AfterEach
    void endProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of(
                                "documents",
                                folder.resolve("school.json").toString(),
                                folder.resolve("plan.json").toString(),
                                out.toString(),
                                "--date",
                                "2026-09-01"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private long countWritten() throws IOException {
        if (!Files.isDirectory(out)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .count();
        }
    }

    private List<String> halves() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tmp"))
                    .toList();
        }
    }

    /** Starts the command in a process of its own and kills it when a few documents are there. */
    private long killHalfway(String... more) throws IOException, InterruptedException {
        long before = countWritten();
        Process running = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Program.class.getName()),
                                Stream.of(arguments(more)))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        process = running;
        while (countWritten() < before + ENOUGH && !running.waitFor(5, TimeUnit.MILLISECONDS)) {
            assertThat(running.isAlive()).isTrue();
        }
        assertThat(running.destroyForcibly().waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("said"))).doesNotContain("geschreven in");
        return countWritten();
    }

    @Test
    void theSameCommandAgainSaysSoAndMakesThemAll() throws IOException, InterruptedException {
        long written = killHalfway();
        Path half = Files.writeString(
                out.resolve("leerlingen/.leerplaats-123e4567-e89b-42d3-a456-426614174000.tmp"), "half");
        Path own = Files.writeString(out.resolve(".notitie.tmp"), "van mij");
        Files.move(half, someFolder().resolve(half.getFileName()));

        assertThat(shell.run(arguments())).isZero();

        long all = countWritten();
        assertThat(shell.out())
                .contains("afgebroken, na " + written + " van " + all + ".", "allemaal opnieuw gemaakt")
                .contains("half geschreven")
                .contains(all + " documenten geschreven");
        assertThat(halves()).containsExactly(".notitie.tmp");
        assertThat(own).hasContent("van mij");
        assertThat(shell.run(arguments("--replace"))).isZero();
        assertThat(shell.out()).doesNotContain("afgebroken");
    }

    /** Any folder with a document in it. */
    private Path someFolder() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.getFileName().toString().equals("urenstaat.pdf"))
                    .map(Path::getParent)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The papers of the earlier plan are whole: those are not replaced unasked, however the last run ended. */
    @Test
    void papersOfAnEarlierPlanAreNotReplacedUnasked() throws IOException, InterruptedException {
        assertThat(shell.run(arguments("--kind", "hours"))).isZero();
        Path list = out.resolve(DocumentFolder.LIST);
        assertThat(list).exists();
        killHalfway("--replace", "--kind", "calendar");

        assertThat(shell.run(arguments())).isEqualTo(ExitStatus.WRONG_USE.code());
        assertThat(shell.out()).contains("afgebroken", "Nu is er niets veranderd.");
        assertThat(shell.err()).contains("--replace");
        assertThat(shell.run(arguments("--kind", "hours", "--replace"))).isZero();
        assertThat(shell.out()).contains("afgebroken", "ontbreekt nog");
        assertThat(shell.run(arguments("--replace"))).isZero();
        assertThat(shell.out()).contains("afgebroken", "allemaal opnieuw gemaakt");
        assertThat(shell.run(arguments("--replace"))).isZero();
        assertThat(shell.out()).doesNotContain("afgebroken");
    }
}
