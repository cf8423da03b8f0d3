package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who has seen enough presses Ctrl-C, and a machine that goes down sends SIGTERM: neither may cost the plan. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill to send a signal with")
@Execution(ExecutionMode.CONCURRENT)
class StopSignalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path OWN_STATUS = Path.of("/proc/self/status");

    private final Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);

    @TempDir
    private Path folder = Path.of("");

    private @Nullable Process process;

    @BeforeEach
    void writeDataset() throws IOException {
        DatasetWriter.write(dataset, folder.resolve("school.json"));
    }

    @AfterEach
    void endProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void ctrlCWritesTheBestPlanAndEndsWithStatusZero() throws IOException, InterruptedException {
        assumeFalse(isInterruptIgnored(), "a build in the background ignores SIGINT, and so do its children");
        Process running = startAndAwaitPlan();

        Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(running.pid())).start();

        assertThat(kill.waitFor()).isZero();
        assertEndedWithValidPlan(running);
    }

    /** Who presses twice waits for nobody; there is no half file, and the plan is as valid. */
    @Test
    void aSecondSignalEndsAtOnceWithThePlanWritten() throws IOException, InterruptedException {
        Process running = startAndAwaitPlan();

        running.destroy();
        running.destroy();

        assertEndedWithValidPlan(running);
    }

    /** Who hammers the keys loses nothing by it. */
    @Test
    void manySignalsInARowLoseNoPlan() throws IOException, InterruptedException {
        Process running = startAndAwaitPlan();

        for (int signal = 0; signal < 5; signal++) {
            running.destroy();
            Thread.sleep(20);
        }

        assertEndedWithValidPlan(running);
    }

    @Test
    void endOfTheSystemWritesTheBestPlanAndEndsWithStatusZero() throws IOException, InterruptedException {
        Process running = startAndAwaitPlan();

        running.destroy();

        assertEndedWithValidPlan(running);
    }

    /** Before there is a plan nothing can be kept, and that is said. */
    @Test
    void aSignalBeforeThereIsAPlanSaysThatNothingIsWritten() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process running = start("pipe.json");

        OutputStream never = Files.newOutputStream(pipe); // waits until the program reads
        try (never) {
            running.destroy();
            assertThat(running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("ended")
                    .isTrue();
        }

        assertThat(running.exitValue()).isEqualTo(130);
        assertThat(Files.readString(file("err").toPath()))
                .contains("Er was nog geen plan, dus er is niets geschreven.")
                .doesNotContain("Exception");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pipe.json", "school.json", "out", "err");
    }

    private Process start(String file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        "solve",
                        folder.resolve(file).toString(),
                        "--time",
                        "10m")
                .redirectOutput(file("out"))
                .redirectError(file("err"))
                .start();
        return process;
    }

    private Process startAndAwaitPlan() throws IOException, InterruptedException {
        Process process = start("school.json");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(file("err").toPath()).contains("kosten 0/")) {
            assertThat(process.isAlive())
                    .as(Files.readString(file("err").toPath()))
                    .isTrue();
            assertThat(System.nanoTime()).as("no plan in time").isLessThan(end);
            Thread.sleep(100);
        }
        return process;
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }

    private void assertEndedWithValidPlan(Process running) throws IOException, InterruptedException {
        assertThat(running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ended")
                .isTrue();
        assertThat(running.exitValue()).isZero();
        assertThat(Files.readString(file("err").toPath())).contains("Gestopt").doesNotContain("Exception");
        assertThat(Files.readString(file("out").toPath())).contains("eerder gestopt", "school.plan.json");

        PlanLoadResult result = PlanLoader.load(folder.resolve("school.plan.json"), dataset);
        assertThat(result).isInstanceOf(PlanLoadResult.Loaded.class);
        Plan plan = ((PlanLoadResult.Loaded) result).plan();
        Verdict verdict = PlanChecker.check(dataset, plan);
        assertThat(verdict.breaks()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(plan.cost());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("school.json", "school.plan.json", "out", "err");
    }

    private static boolean isInterruptIgnored() throws IOException {
        if (!Files.exists(OWN_STATUS)) {
            return false;
        }
        return Files.readAllLines(OWN_STATUS).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .anyMatch(mask -> (mask & 0b10) != 0);
    }
}
