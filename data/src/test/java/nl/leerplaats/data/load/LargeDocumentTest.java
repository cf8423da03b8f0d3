package nl.leerplaats.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a whole nation is loaded and checked in a heap of at most ten times its size. */
class LargeDocumentTest {

    private static final long MEGABYTE = 1_000_000;

    @Test
    void isLoadedWithinTenTimesItsSize(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("large.json");
        LargeDocument.write(file, 10_000, 28_000);
        long size = Files.size(file);
        assertThat(size).isBetween(20 * MEGABYTE, 25 * MEGABYTE);

        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + 10 * size / 1024 + "k",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeDocument.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).as("ended in time").isTrue();
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).isEqualTo("10000 28000");
    }
}
