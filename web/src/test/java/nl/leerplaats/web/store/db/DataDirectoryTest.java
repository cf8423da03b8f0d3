package nl.leerplaats.web.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.web.store.StoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Data on minors stands where programs of the system keep it, and is of one user alone. */
class DataDirectoryTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void linuxKeepsItWhereTheDesktopSays() {
        Path other = folder.toAbsolutePath();

        assertThat(DataDirectory.ofUser("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/leerplaats"));
        assertThat(DataDirectory.ofUser("Linux", Map.of("XDG_DATA_HOME", other.toString()), HOME))
                .isEqualTo(other.resolve("leerplaats"));
        assertThat(DataDirectory.ofUser("FreeBSD", Map.of("XDG_DATA_HOME", "relative"), HOME))
                .as("the rule of the desktop: a path that is not absolute does not count")
                .isEqualTo(HOME.resolve(".local/share/leerplaats"));
        assertThat(DataDirectory.ofUser("Linux", Map.of("XDG_DATA_HOME", " "), HOME))
                .isEqualTo(HOME.resolve(".local/share/leerplaats"));
    }

    @Test
    void windowsAndMacHaveTheirOwnPlaces() {
        assertThat(DataDirectory.ofUser("Windows 11", Map.of("LOCALAPPDATA", folder.toString()), HOME))
                .isEqualTo(folder.resolve("Leerplaats"));
        assertThat(DataDirectory.ofUser("Windows 10", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Leerplaats"));
        assertThat(DataDirectory.ofUser("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Leerplaats"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folder of a user is of that user there")
    void nobodyElseReadsIt() throws IOException {
        Path there = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-xr-x"));

        for (Path one : new Path[] {there, folder.resolve("a/b")}) {
            Path made = DataDirectory.prepare(one);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFileInItsPlaceIsToldByName() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.prepare(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFolderOfAnyNameHoldsTheData() {
        Path odd = folder.resolve("Stage 2026 #1 \u00E9 %20 =\uD83C\uDF89");
        String space;
        try (StoreFixture fixture = StoreFixture.in(odd)) {
            space = fixture.add(TinyDataset.create().build()).id();
        }
        try (StoreFixture fixture = StoreFixture.in(odd)) {
            assertThat(fixture.store().spaces().find(space)).isPresent();
        }
        assertThat(odd.resolve("leerplaats.mv.db")).exists();
    }

    /** A semicolon begins the settings of a database in its address: better no start than data in another folder. */
    @Test
    void aFolderThatCannotBeNamedIsRefused() {
        Path odd = folder.resolve("a;b");

        assertThatThrownBy(() -> StoreFixture.in(odd)).hasMessageContaining(odd.toString());
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("a."));
    }
}
