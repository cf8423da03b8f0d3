package nl.leerplaats.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed cannot tidy up: half a file with names of pupils may not lie hidden in a folder for ever. */
class KilledWriterTest {

    @TempDir
    Path folder = Path.of("");

    private @Nullable Process process;

    /** Writes half a file, says so, and never ends by itself. */
    static final class Stuck {

        private Stuck() {}

        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(Path.of(arguments[0]), out -> {
                out.write(new byte[100_000]);
                System.out.println("half");
                if (System.in.read() < 0) {
                    throw new IOException("Nobody waits for the file any more.");
                }
            });
        }
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Process startStuck(String file) throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stuck.class.getName(),
                        folder.resolve(file).toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = started;
        assertThat(started.getInputStream().read()).isEqualTo('h');
        return started;
    }

    private void kill(Process one) throws InterruptedException {
        assertThat(one.destroyForcibly().waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theNextFileInTheFolderRemovesWhatAKilledProcessLeft() throws IOException, InterruptedException {
        kill(startStuck("plan.json"));
        assertThat(hidden()).hasSize(1);

        AtomicFile.write(folder.resolve("other.json"), out -> out.write('n'));

        assertThat(hidden()).isEmpty();
        assertThat(folder.resolve("plan.json")).doesNotExist();
    }

    /** Two jobs that write in one folder at the same time are no harm to each other. */
    @Test
    void whatAProcessIsWritingStays() throws IOException, InterruptedException {
        Process writing = startStuck("plan.json");

        AtomicFile.write(folder.resolve("other.json"), out -> out.write('n'));
        assertThat(AtomicFile.removeLeft(folder)).isZero();

        assertThat(hidden()).hasSize(1);
        writing.getOutputStream().write('\n');
        writing.getOutputStream().flush();
        assertThat(writing.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("plan.json")).hasSize(100_000);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void whatThisProcessIsWritingStays() throws IOException {
        AtomicFile.write(folder.resolve("plan.json"), out -> {
            AtomicFile.write(folder.resolve("other.json"), inner -> inner.write('n'));
            assertThat(AtomicFile.removeLeft(folder.resolve("."))).isZero();
            out.write('p');
        });

        assertThat(folder.resolve("plan.json")).hasContent("p");
        assertThat(folder.resolve("other.json")).hasContent("n");
    }

    /** Hidden files of other programs, and of people, are not ours, however much they look like it. */
    @Test
    void filesOfOthersStay() throws IOException {
        String id = UUID.randomUUID().toString();
        List<String> others = Stream.of(
                        ".plan.json.swp",
                        ".plan.json." + id + ".tmp",
                        ".leerplaats-notes.tmp",
                        ".leerplaats-" + id + ".tmp.txt",
                        ".leerplaats-" + id.substring(1) + ".tmp",
                        ".~lock.plan.json#")
                .sorted()
                .toList();
        for (String other : others) {
            Files.writeString(folder.resolve(other), "own");
        }
        Files.createDirectory(folder.resolve(".leerplaats-" + id + ".tmp"));
        Path below = Files.createDirectory(folder.resolve("below"));
        Path inBelow = Files.writeString(below.resolve(".leerplaats-" + id + ".tmp"), "half");

        AtomicFile.write(folder.resolve("plan.json"), out -> out.write('n'));

        assertThat(hidden()).containsAll(others).hasSize(others.size() + 1);
        assertThat(inBelow).exists();
    }

    /** A name may be as long as a folder takes. */
    @Test
    void theLongestNameIsWritten() throws IOException {
        Path file = folder.resolve("p".repeat(255));

        AtomicFile.write(file, out -> out.write('n'));

        assertThat(file).hasContent("n");
    }
}
