package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes on the command line: what is done with each is told, and what does not fit does not stop the others. */
class ChangeCommandTest {

    private final Shell shell = Shell.withoutSolver();

    @TempDir
    private Path folder = Path.of("");

    private Path dataset = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeDataset() throws IOException {
        dataset = folder.resolve("school.json");
        out = folder.resolve("out.json");
        DatasetWriter.write(
                TinyDataset.create()
                        .company("garage", garage -> {})
                        .baseline("anna", "P1", "bakery", "mies", DayOfWeek.MONDAY)
                        .build(),
                dataset);
    }

    private Path changes(String list) throws IOException {
        return Files.writeString(
                folder.resolve("changes.json"),
                "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"tiny\", \"changes\": [" + list + "]}");
    }

    private static String change(String id, String rest) {
        return "{\"id\": \"" + id + "\", \"at\": \"2027-01-10T08:15:00Z\", " + rest + "}";
    }

    private static final String DROP = "\"by\": \"Ria\", \"note\": \"gebeld\", \"kind\": \"companyUnavailable\","
            + " \"companyId\": \"garage\", \"from\": \"2027-03-01\"";

    private static final String NEEDED = "\"kind\": \"remove\", \"companyId\": \"bakery\"";

    private static final String NOTHING_NEW = "\"kind\": \"allow\", \"studentId\": \"anna\", \"companyId\": \"garage\"";

    private static Dataset read(Path file) {
        return ((LoadResult.Loaded) DatasetLoader.load(file)).dataset();
    }

    @Test
    void tellsWhatWasAppliedKnownAndSetAsideAndWhy() throws IOException {
        Path file = changes(change("1", DROP) + ", " + change("2", NEEDED) + ", " + change("3", NOTHING_NEW));

        int status = shell.run("change", dataset.toString(), file.toString(), "--output", out.toString());

        assertThat(status).isZero();
        assertThat(read(out).companies().get(1).unavailableFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(shell.out())
                .contains("1 wijziging toegepast:")
                .contains(
                        "10-1-2027 09:15, Ria: leerbedrijf Bedrijf garage (garage) is er niet meer vanaf 1-3-2027 (gebeld)")
                .contains("1 wijziging die de dataset al had:")
                .contains("leerling anna kan weer naar leerbedrijf Bedrijf garage (garage)")
                .contains("1 wijziging opzij gezet, want zij past nu niet:")
                .contains("kan nog niet weg: de stage van leerling anna in periode P1")
                .contains("De dataset met de wijzigingen staat in " + out);
    }

    @Test
    void theSameDocumentOnceMoreChangesNothing() throws IOException {
        Path file = changes(change("1", DROP) + ", " + change("2", NEEDED));
        Path again = folder.resolve("again.json");

        shell.run("change", dataset.toString(), file.toString(), "--output", out.toString());
        int status = shell.run("change", out.toString(), file.toString(), "--output", again.toString());

        assertThat(status).isZero();
        assertThat(again).hasSameTextualContentAs(out);
    }

    @Test
    void aDocumentThatIsRefusedWritesNothing() throws IOException {
        Path file = changes(change("1", "\"kind\": \"closed\""));

        int status = shell.run("change", dataset.toString(), file.toString(), "--output", out.toString());

        assertThat(status).isEqualTo(3);
        assertThat(out).doesNotExist();
        assertThat(shell.out() + shell.err()).contains("'closed' is geen soort wijziging");
    }

    @Test
    void theDatasetIsNeverReplacedByItself() throws IOException {
        Path file = changes(change("1", DROP));
        String before = Files.readString(dataset);

        int status = shell.run("change", dataset.toString(), file.toString(), "--output", dataset.toString());

        assertThat(status).isEqualTo(2);
        assertThat(dataset).hasContent(before);
    }

    /** Whoever gives the file of changes twice would lose it. */
    @Test
    void theFileOfChangesIsNotReplacedByTheDataset() throws IOException {
        Path file = changes(change("1", DROP));
        String before = Files.readString(file);

        assertThat(shell.run("change", dataset.toString(), file.toString(), "--output", file.toString()))
                .isEqualTo(2);

        assertThat(shell.err()).contains("het bestand dat gelezen wordt");
        assertThat(file).hasContent(before);
    }

    /** What somebody wrote in a note stays on its line and steers no terminal. */
    @Test
    void aNoteStaysOnItsLine() throws IOException {
        Path file = changes(change("1", DROP.replace("gebeld", "ge\\nbeld \\u001b[2J")));

        shell.run("change", dataset.toString(), file.toString(), "--output", out.toString());

        assertThat(shell.out()).contains("(ge beld  [2J)");
    }
}
