package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files of a night that are read, wait, or are set aside; what one that was killed left is read once more. */
@Execution(ExecutionMode.CONCURRENT)
class NightlyDeliveryTest extends NightlyCase {

    @Test
    void whatCannotBeReadIsSetAsideWithATextAndTheOthersAreRead() throws IOException {
        deliver("goed.json", change("1", "2026-11-10T08:00:00Z", "companyUnavailable", "2027-12-01"));
        settled(Files.writeString(inbox.resolve("brief.txt"), "Beste collega"));
        settled(Files.writeString(
                inbox.resolve("ander.json"),
                "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"other\", \"changes\": []}"));

        assertThat(quietNight()).isZero();

        assertThat(quiet.out())
                .contains("3 bestanden gelezen:", "goed.json: 1 wijziging", "ander.json: opzij gezet in de map apart.");
        assertThat(names(inbox.resolve("apart")))
                .containsExactly("ander.json", "ander.json.bevindingen.txt", "brief.txt", "brief.txt.bevindingen.txt");
        assertThat(Files.readString(inbox.resolve("apart/ander.json.bevindingen.txt")))
                .contains("Dit bestand hoort bij de dataset 'other', niet bij 'tiny'");
        assertThat(names(inbox.resolve("verwerkt"))).containsExactly("goed.json");
    }

    @Test
    void aFileThatMayStillBeWrittenWaitsForTheNextNight() throws IOException {
        Path young = deliver("jong.json", DROP);
        Files.setLastModifiedTime(young, FileTime.from(Instant.now()));

        assertThat(quietNight()).isZero();

        assertThat(quiet.out()).contains("Nog niet gelezen", "jong.json");
        assertThat(young).exists();
    }

    @Test
    void aNewerExportOfTheSchoolChangesWhatIsDifferentInIt() throws IOException {
        Dataset newer = TinyDataset.create()
                .student("bram", student -> {})
                .student("chris", student -> {})
                .company("bakery", company -> company.places(2))
                .company("garage", company -> {})
                .company("salon", company -> {})
                .build();
        export(newer, "export.xlsx");

        assertThat(nightly()).as(shell.err()).isZero();

        assertThat(shell.out()).contains("export.xlsx: 1 wijziging", "export.xlsx: gegevens van leerling chris");
        assertThat(written("dataset.json").students()).hasSize(3);

        // The same file once more, as after a run that was killed before it was put away.
        String before = text("changes.json");
        Files.copy(
                inbox.resolve("verwerkt/export.xlsx"),
                inbox.resolve("export.xlsx"),
                StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(nightly()).isZero();
        assertThat(text("changes.json")).isEqualTo(before);
    }

    /** The output was in its place and the file was not put away: it is read once more, at once, and changes nothing. */
    @Test
    void whoIsKilledBeforeTheFilesArePutAwayReadsThemOnceMore() throws IOException {
        deliver("later.json", change("1", "2026-11-10T08:00:00Z", "companyUnavailable", "2027-12-01"));
        quietNight();
        String before = text("changes.json");
        Path left = Files.createDirectory(inbox.resolve("bezig/5c1b9c0e-0000-4000-8000-000000000000"));
        Files.move(inbox.resolve("verwerkt/later.json"), left.resolve("later.json"));

        assertThat(quietNight()).isZero();

        assertThat(quiet.out()).contains("later.json: 1 wijziging", "1 wijziging die de dataset al had:");
        assertThat(text("changes.json")).isEqualTo(before);
        assertThat(names(inbox.resolve("bezig"))).isEmpty();
        assertThat(names(inbox.resolve("verwerkt"))).containsExactly("later.json");
    }

    /** A pupil with a placement that exists cannot go: the rest of the file is used. */
    @Test
    void whatOfAFileDoesNotFitIsLeftOutAndToldBesideIt() throws IOException {
        Dataset withPlacement = TinyDataset.create()
                .student("bram", student -> {})
                .company("garage", company -> {})
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        DatasetWriter.write(withPlacement, file);
        Dataset newer = TinyDataset.create()
                .student("bram", student -> {})
                .student("chris", student -> {})
                .company("garage", company -> {})
                .build();
        DatasetWriter.write(
                ChangeLog.apply(
                                newer,
                                List.of(new Change(
                                        "x", WRITTEN, null, null, new Remove(Subject.student("anna")), Extra.NONE)))
                        .dataset(),
                inbox.resolve("export.json"));
        settled(inbox.resolve("export.json"));

        assertThat(nightly()).as(shell.err()).isZero();

        assertThat(shell.out()).contains("export.json: 1 wijziging; een deel past nu niet");
        assertThat(written("dataset.json").students()).hasSize(3);
        assertThat(Files.readString(inbox.resolve("verwerkt/export.json.bevindingen.txt")))
                .contains("anna", "kan nog niet weg");
        assertThat(text("changes.json")).doesNotContain("remove");
    }

    /** Who says so is the file; its name may be a number that no document takes. */
    @Test
    void anExportWithANumberOfAPersonAsItsNameIsUsedAndCanBeReadTheNextNight() throws IOException {
        Dataset newer = TinyDataset.create()
                .student("bram", student -> {})
                .company("bakery", company -> company.places(3))
                .company("garage", company -> {})
                .company("salon", company -> {})
                .build();
        export(newer, "123456782.xlsx");

        assertThat(quietNight()).as(quiet.err()).isZero();
        assertThat(quiet.out()).contains(".xlsx: 1 wijziging").contains("1 wijziging toegepast:");
        assertThat(quietNight()).as(quiet.out()).isZero();
    }

    @Test
    void anOlderExportThanOneThatWasUsedIsSetAside() throws IOException {
        export(dataset, "nieuw.xlsx");
        quietNight();
        export(dataset, "oud.xlsx");
        Files.setLastModifiedTime(inbox.resolve("oud.xlsx"), FileTime.from(WRITTEN.minusSeconds(60)));

        assertThat(quietNight()).isZero();

        assertThat(quiet.out()).contains("oud.xlsx: opzij gezet in de map apart. Dit bestand is ouder");
    }

    /** A copy of an export of before a drop-out, with a newer time. */
    @Test
    void anEmptyCellTakesNoDropOutBackUnlessTheExportKnewOfIt() throws IOException {
        deliver("uitval.json", change("1", "2026-11-10T08:00:00Z", "companyUnavailable", "2027-12-01"));
        quietNight();
        export(dataset, "onbekend.xlsx");

        assertThat(quietNight()).as(quiet.err()).isZero();

        assertThat(quiet.out()).contains("onbekend.xlsx: geen wijzigingen; een deel past nu niet");
        assertThat(written("dataset.json").companies().get(0).unavailableFrom()).hasToString("2027-12-01");
        assertThat(Files.readString(inbox.resolve("verwerkt/onbekend.xlsx.bevindingen.txt")))
                .contains("Let hier ook op:", "Bleef staan: leerbedrijf bakery is er niet meer vanaf 1-12-2027.");

        try (OutputStream workbook = Files.newOutputStream(inbox.resolve("bekend.xlsx"))) {
            WorkbookWriter.write(dataset, null, Instant.parse("2026-11-11T08:00:00Z"), workbook);
        }
        settled(inbox.resolve("bekend.xlsx"));
        assertThat(quietNight()).as(quiet.err()).isZero();
        assertThat(quiet.out()).contains("bekend.xlsx: 1 wijziging");
        assertThat(written("dataset.json").companies().get(0).unavailableFrom()).isNull();
    }

    /** Anna is placed at the bakery and Bram at the garage: neither goes, and who is new comes. */
    @Test
    void whatThePlanNeedsIsNotTakenAwayByAFileThatDoesNotNameIt() throws IOException {
        Dataset lacking = TinyDataset.create()
                .student("chris", student -> {})
                .company("garage", company -> {})
                .company("salon", company -> {})
                .build();
        export(
                lacking.withCompanies(
                        List.of(lacking.companies().get(1), lacking.companies().get(2))),
                "export.xlsx");

        assertThat(nightly()).as(shell.err()).isZero();

        assertThat(shell.out()).contains("export.xlsx: 1 wijziging; een deel past nu niet");
        assertThat(written("dataset.json").students()).hasSize(3);
        assertThat(written("dataset.json").companies()).hasSize(3);
        assertThat(Files.readString(inbox.resolve("verwerkt/export.xlsx.bevindingen.txt")))
                .contains("'bram' (leerling) kan nog niet weg", "'bakery' (leerbedrijf) kan nog niet weg");
    }

    /** Its changes are of now, so that those that come later are made after them; it does not wait for 2032. */
    @Test
    void anExportFromTheFutureIsOfThisNight() throws IOException {
        Dataset newer = TinyDataset.create()
                .student("bram", student -> {})
                .company("bakery", company -> company.places(3))
                .company("garage", company -> {})
                .company("salon", company -> {})
                .build();
        export(newer, "later.xlsx");
        Files.setLastModifiedTime(inbox.resolve("later.xlsx"), FileTime.from(Instant.parse("2132-01-01T00:00:00Z")));

        assertThat(quietNight()).as(quiet.err()).isZero();

        assertThat(quiet.out()).contains("later.xlsx: 1 wijziging");
        assertThat(text("changes.json")).doesNotContain("2132");
    }

    /** Two of three gone, or two of four, is more than a third; one of three is not. */
    @Test
    void aFileFromWhichMoreThanAThirdWouldVanishIsSetAside() throws IOException {
        Dataset wrong = TinyDataset.create()
                .company("bakery", company -> company.places(2))
                .build();
        DatasetWriter.write(wrong, inbox.resolve("verkeerd.json"));
        settled(inbox.resolve("verkeerd.json"));

        assertThat(quietNight()).isZero();

        assertThat(quiet.out()).contains("verkeerd.json: opzij gezet", "1 leerling en 2 leerbedrijven");
        assertThat(written("dataset.json")).isEqualTo(dataset);
    }
}
