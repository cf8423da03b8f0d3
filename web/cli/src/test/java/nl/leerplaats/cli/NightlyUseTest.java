package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.cli.command.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A night in the wrong place, or beside another one, does nothing at all. */
@Execution(ExecutionMode.CONCURRENT)
class NightlyUseTest extends NightlyCase {

    @Test
    void aSecondRunEndsAtOnceAndTouchesNothing() throws IOException {
        deliver("uitval.json", DROP);
        Files.createDirectories(out);
        try (FileChannel lock = FileChannel.open(
                out.resolve(".leerplaats.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(lock.lock().isValid()).isTrue();

            assertThat(quietNight()).isEqualTo(ExitStatus.BUSY.code());
        }

        assertThat(quiet.err()).contains("Er is al een andere opdracht bezig in de map " + out);
        assertThat(names(inbox)).containsExactly("uitval.json");
    }

    @Test
    void anotherProcessSeesTheLockAndAFileOfADeadOneDoesNoHarm() throws IOException, InterruptedException {
        Files.createDirectories(out);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(List.of(arguments()));
        try (FileChannel lock = FileChannel.open(
                out.resolve(".leerplaats.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(lock.lock().isValid()).isTrue();
            Process second = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            assertThat(second.waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(5);
        }
        assertThat(Files.readString(folder.resolve("said"))).contains("Er is al een andere opdracht bezig");

        assertThat(quietNight()).as("the file is still there").isZero();
    }

    @Test
    void wrongFoldersAreToldBeforeAnythingIsDone() throws IOException {
        deliver("uitval.json", DROP);
        assertThat(quiet.run(arguments("--as-of", "2027-02-03"))).isEqualTo(2);

        out = inbox;
        assertThat(quietNight()).isEqualTo(2);
        assertThat(quiet.err()).contains("kan niet allebei zijn");

        out = folder;
        file = Files.move(file, folder.resolve("dataset.json"));
        assertThat(quietNight()).isEqualTo(2);
        assertThat(quiet.err()).contains("Kies een andere map");

        deliverProposalsAsSource();
        assertThat(quietNight()).isEqualTo(2);

        inbox = folder.resolve("nergens");
        out = folder.resolve("uit");
        assertThat(quietNight()).isEqualTo(2);
        assertThat(quiet.err()).contains("De map " + inbox + " is er niet");
        assertThat(names(folder.resolve("in"))).containsExactly("uitval.json");
    }

    /** A dataset that is refused takes nothing out of the folder. */
    @Test
    void aRefusedDatasetLeavesTheInboxAsItIs() throws IOException {
        deliver("uitval.json", DROP);
        Files.writeString(file, "{}");

        assertThat(quietNight()).isEqualTo(ExitStatus.REFUSED.code());

        assertThat(names(inbox)).containsExactly("uitval.json");
    }

    /** The folder of another year is not mixed with this one. */
    @Test
    void theChangesOfAnotherDatasetInTheFolderAreRefused() throws IOException {
        deliver("uitval.json", DROP);
        Files.createDirectories(out);
        Files.writeString(
                out.resolve("changes.json"),
                "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"other\", \"changes\": []}");

        assertThat(quietNight()).isEqualTo(ExitStatus.REFUSED.code());

        assertThat(names(inbox)).containsExactly("uitval.json");
    }

    /** The dataset of the last proposals would be replaced by that of the next. */
    private void deliverProposalsAsSource() throws IOException {
        out = folder.resolve("uit");
        Files.createDirectories(out.resolve("proposals"));
        file = Files.move(file, out.resolve("proposals/dataset.json"));
    }
}
