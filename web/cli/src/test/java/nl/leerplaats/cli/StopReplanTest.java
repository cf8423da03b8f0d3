package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops while proposals are made keeps those that are there, and whoever pulls the plug keeps those of before. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill to send a signal with")
class StopReplanTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String FIRST = "Voorstel 1";
    private static final String SECOND = "Voorstel 2";

    @TempDir
    private Path folder = Path.of("");

    private Path out = Path.of("");
    private @Nullable Process process;

    /** A plan that leaves a lot to do, so that no search for it ends by itself. */
    @BeforeEach
    void writeInput() throws IOException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, 9);
        DatasetWriter.write(dataset, folder.resolve("school.json"));
        PlanWriter.write(FirstComeFirstServed.plan(PlanningYear.of(dataset)), folder.resolve("plan.json"));
        out = folder.resolve("voorstellen");
    }

    @AfterEach
    void endProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Process startAndAwait(String told) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process running = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        "replan",
                        folder.resolve("school.json").toString(),
                        folder.resolve("plan.json").toString(),
                        "--as-of",
                        "2026-08-03",
                        "--output",
                        out.toString(),
                        "--time",
                        "10m")
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        process = running;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!text("err").contains(told)) {
            assertThat(running.isAlive()).as(text("err")).isTrue();
            assertThat(System.nanoTime()).as("not in time: " + told).isLessThan(end);
            Thread.sleep(20);
        }
        return running;
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static void assertEnded(Process running, int status) throws InterruptedException {
        assertThat(running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).isEqualTo(status);
    }

    /** Whatever there is in the folder is whole, and what it says of itself. */
    private List<String> proposals() throws IOException {
        Dataset again = ((LoadResult.Loaded) DatasetLoader.load(out.resolve("dataset.json"))).dataset();
        List<String> found = new ArrayList<>();
        for (String name : List.of("fewest", "between", "free")) {
            Path file = out.resolve(name + ".plan.json");
            if (Files.exists(file)) {
                Plan plan = ((PlanLoadResult.Loaded) PlanLoader.load(file, again)).plan();
                Verdict verdict = PlanChecker.check(again, plan);
                assertThat(verdict.breaks()).isEmpty();
                assertThat(verdict.cost()).isEqualTo(plan.cost());
                assertThat(out.resolve(name + ".changes.txt")).isNotEmptyFile();
                assertThat(out.resolve(name + ".changes.json")).isNotEmptyFile();
                found.add(name);
            }
        }
        return found;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    /**
     * A signal in the second proposal keeps both, and a second signal waits for nobody. The plug is pulled while a second run is at work: what
     * the first wrote is as it was. A third replaces it; a signal in its first proposal keeps that one.
     */
    @Test
    void whoStopsKeepsWhatIsThereAndWhoIsKilledWhatWas() throws IOException, InterruptedException {
        Process first = startAndAwait(SECOND);
        first.destroy();
        first.destroy();
        assertEnded(first, 0);
        assertThat(text("err")).doesNotContain("Exception");
        assertThat(proposals()).containsExactly("fewest", "between");
        List<String> before = names();

        Process second = startAndAwait(SECOND);
        second.destroyForcibly();
        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(names()).isEqualTo(before);
        assertThat(proposals()).containsExactly("fewest", "between");

        Process third = startAndAwait(FIRST);
        third.destroy();
        assertEnded(third, 0);
        assertThat(text("err")).contains("Gestopt; wat er al is wordt bewaard").doesNotContain("Exception");
        assertThat(text("out")).contains("Er is eerder gestopt", "De voorstellen staan in");
        assertThat(proposals()).containsExactly("fewest");
        assertThat(names())
                .containsExactly("dataset.json", "fewest.changes.json", "fewest.changes.txt", "fewest.plan.json");
    }
}
