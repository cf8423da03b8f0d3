package nl.leerplaats.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is whole or not there, whatever happens while it is written: a plan of yesterday is better than half a plan. */
class AtomicFileTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void place() {
        file = folder.resolve("plan.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsWritten() throws IOException {
        AtomicFile.write(file, out -> out.write('n'));

        assertThat(file).hasContent("n");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Files.writeString(file, "old and longer");
        AtomicFile.write(file, out -> out.write('n'));

        assertThat(file).hasContent("n");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void aFailureHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw new UncheckedIOException(new IOException("bug"));
                }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void readersSeeTheOldFileUntilTheNewOneIsWhole() throws IOException {
        Files.writeString(file, "old");
        AtomicFile.write(file, out -> {
            out.write('n');
            out.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("n");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = folder.resolve("real.json");
        Files.writeString(real, "old");
        Files.createSymbolicLink(file, real);
        AtomicFile.write(file, out -> out.write('n'));

        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(real).hasContent("n");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        Path nowhere = folder.resolve("missing").resolve("dataset.json");

        assertThatThrownBy(() -> DatasetWriter.write(TinyDataset.create().build(), nowhere))
                .isInstanceOf(IOException.class);
    }

    /** What belongs together is whole before anything that was there is touched. */
    @Test
    void severalFilesTakeThePlaceOfWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("a"), "old a");
        Files.writeString(folder.resolve("gone"), "old");
        Files.writeString(folder.resolve("mine"), "mine");

        AtomicFile.writeAll(
                folder, Map.of("a", out -> out.write('a'), "b", out -> out.write('b')), List.of("gone", "never"));

        assertThat(folder.resolve("a")).hasContent("a");
        assertThat(folder.resolve("b")).hasContent("b");
        assertThat(names()).containsExactly("a", "b", "mine");
    }

    @Test
    void aFailureInTheLastOfSeveralLeavesAllThatWasThere() throws IOException {
        Files.writeString(folder.resolve("a"), "old a");
        Files.writeString(folder.resolve("gone"), "old");
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        files.put("a", out -> out.write('a'));
        files.put("b", out -> {
            out.write('b');
            throw new IOException("disk full");
        });

        assertThatThrownBy(() -> AtomicFile.writeAll(folder, files, List.of("gone")))
                .isInstanceOf(IOException.class);

        assertThat(folder.resolve("a")).hasContent("old a");
        assertThat(folder.resolve("gone")).hasContent("old");
        assertThat(names()).containsExactly("a", "gone");
    }
}
