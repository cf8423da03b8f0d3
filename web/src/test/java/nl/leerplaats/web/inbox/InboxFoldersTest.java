package nl.leerplaats.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerplaats.web.SomeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was delivered for a year that is erased goes with it, and nothing else. */
class InboxFoldersTest {

    @TempDir
    private Path root = Path.of("");

    private InboxFolders folders() {
        return new InboxFolders(SomeSettings.ofInbox(root.toString()));
    }

    private void put(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "x");
    }

    @Test
    void allThatWasDeliveredForAYearIsTakenAway() throws IOException {
        put("jaar/nieuw.xlsx");
        put("jaar/verwerkt/oud.xlsx");
        put("jaar/bezig/1/half.xlsx");
        put("ander/blijft.xlsx");
        Files.createSymbolicLink(root.resolve("jaar/naar"), root.resolve("ander"));

        assertThat(folders().erase("jaar")).isEqualTo(4);

        assertThat(root.resolve("jaar")).doesNotExist();
        assertThat(root.resolve("ander/blijft.xlsx")).exists();
    }

    @Test
    void aYearWithoutAFolderHasNoFiles() throws IOException {
        assertThat(folders().erase("jaar")).isZero();
        assertThat(new InboxFolders(SomeSettings.ofInbox("")).erase("jaar")).isZero();
    }

    @Test
    void whatIsNoNameOfAFolderTakesNothingAway() throws IOException {
        put("ander/blijft.xlsx");
        assertThatIllegalStateException().isThrownBy(() -> folders().erase(".."));
        assertThatIllegalStateException().isThrownBy(() -> folders().erase("ander/x"));
        assertThat(root.resolve("ander/blijft.xlsx")).exists();
    }
}
