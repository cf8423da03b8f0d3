package nl.leerplaats.solver.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy of the native code is whole or it is not used: whoever else makes one, stops halfway, or spoils it. */
class NativeCopyTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void needsNativeCode() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    private static List<String> names(Path copy) throws IOException {
        try (Stream<Path> files = Files.list(copy)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aCopyIsMadeOnceAndKept() throws IOException {
        Path parent = folder.resolve("made").resolve("here");
        Path copy = new NativeCopy(parent).prepare();
        Path library = copy.resolve(System.mapLibraryName("jniortools"));
        FileTime made = Files.getLastModifiedTime(copy);

        assertThat(library).isNotEmptyFile();
        assertThat(new NativeCopy(parent).prepare()).isEqualTo(copy);
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(made);
        assertThat(names(parent)).hasSize(1);
    }

    @Test
    void aSpoiledCopyIsMadeAgain() throws IOException {
        Path copy = new NativeCopy(folder).prepare();
        List<String> whole = names(copy);
        Path library = copy.resolve(System.mapLibraryName("jniortools"));
        long size = Files.size(library);
        Files.write(library, new byte[10]);
        Files.delete(copy.resolve(whole.get(whole.size() - 1)));

        assertThat(new NativeCopy(folder).prepare()).isEqualTo(copy);

        assertThat(library).hasSize(size);
        assertThat(names(copy)).isEqualTo(whole);
    }

    @Test
    void twoWhoComeAtTheSameTimeHaveTheSameWholeCopy() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Path>> copies = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            copies.add(threads.submit(() -> new NativeCopy(folder).prepare()));
        }
        for (Future<Path> copy : copies) {
            assertThat(copy.get().resolve("files.txt")).isNotEmptyFile();
        }
        threads.shutdown();
        assertThat(names(folder)).hasSize(1);
    }

    @Test
    void whatAProcessLeftThatEndedHalfwayIsTakenAway() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".left.tmp"));
        Files.writeString(left.resolve("half"), "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path busy = Files.createDirectory(folder.resolve(".busy.tmp"));

        new NativeCopy(folder).prepare();

        assertThat(left).doesNotExist();
        assertThat(busy).exists();
    }

    @Test
    void whereNoCopyCanBeMadeItIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new NativeCopy(file.resolve("below")).prepare());
    }

    /** In a container the user may have no home, which Java calls a question mark. */
    @Test
    void aUserWithoutAHomeHasNoCopy() {
        Path nowhere = NativeCopy.cacheFolder("Linux", Map.of(), Path.of("no-home"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new NativeCopy(nowhere).prepare());
        assertThat(Path.of("no-home")).doesNotExist();
    }

    @Test
    void eachSystemHasItsFolder() {
        Path home = folder.toAbsolutePath();
        assertThat(NativeCopy.cacheFolder("Linux", Map.of(), home)).isEqualTo(home.resolve(".cache"));
        assertThat(NativeCopy.cacheFolder(
                        "Linux", Map.of("XDG_CACHE_HOME", home.resolve("x").toString()), home))
                .isEqualTo(home.resolve("x"));
        assertThat(NativeCopy.cacheFolder("Linux", Map.of("XDG_CACHE_HOME", "not/absolute"), home))
                .isEqualTo(home.resolve(".cache"));
        assertThat(NativeCopy.cacheFolder("Mac OS X", Map.of(), home))
                .isEqualTo(home.resolve("Library").resolve("Caches"));
        assertThat(NativeCopy.cacheFolder(
                        "Windows 11", Map.of("LOCALAPPDATA", home.resolve("l").toString()), home))
                .isEqualTo(home.resolve("l"));
        assertThat(NativeCopy.cacheFolder("Windows 11", Map.of(), home))
                .isEqualTo(home.resolve("AppData").resolve("Local"));
    }
}
