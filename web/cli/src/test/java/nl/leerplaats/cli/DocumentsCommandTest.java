package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.document.DocumentFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code documents} writes, what it leaves alone, and what it says. */
@Execution(ExecutionMode.CONCURRENT)
class DocumentsCommandTest {

    private final Shell shell = Shell.withoutSolver();
    private final Dataset dataset = TinyDataset.create()
            .company("bakery", bakery -> bakery.minimumAge(14))
            .supervisor("vera", vera -> {})
            .build();

    @TempDir
    private Path folder = Path.of("");

    private String datasetFile = "";
    private String planFile = "";
    private Path out = Path.of("");

    @BeforeEach
    void writeInput() throws IOException {
        datasetFile = folder.resolve("tiny.json").toString();
        planFile = folder.resolve("plan.json").toString();
        out = folder.resolve("uit/documenten");
        DatasetWriter.write(dataset, Path.of(datasetFile));
        writePlan(plan());
    }

    private TinyPlan plan() {
        return TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera");
    }

    private void writePlan(TinyPlan plan) throws IOException {
        PlanWriter.write(plan.build(), Path.of(planFile));
    }

    private int documents(String... more) {
        return shell.run(Stream.concat(
                        Stream.of("documents", datasetFile, planFile, out.toString(), "--date", "2026-09-01"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(DocumentFolder.LIST))
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyDocumentIsWrittenInAFolderThatIsMade() throws IOException {
        assertThat(documents()).isZero();

        assertThat(shell.out()).contains("18 documenten geschreven", "6 PDF, 4 iCalendar en 8 CSV");
        assertThat(written())
                .hasSize(18)
                .contains("leerlingen/anna/urenstaat.pdf", "overzichten/bezoeken-die-ontbreken.csv");
    }

    @Test
    void aSelectionInEnglish() throws IOException {
        assertThat(documents("--kind", "hours", "--student", "anna", "--language", "en"))
                .isZero();

        assertThat(written()).containsExactly("students/anna/hours.pdf");
    }

    @Test
    void theSameDateGivesTheSameBytes() throws IOException {
        documents();
        byte[] first = Files.readAllBytes(out.resolve("leerlingen/anna/urenstaat.pdf"));

        assertThat(documents("--replace")).isZero();
        assertThat(shell.out()).contains("18 bestanden die er stonden zijn vervangen");
        assertThat(Files.readAllBytes(out.resolve("leerlingen/anna/urenstaat.pdf")))
                .isEqualTo(first);
    }

    @Test
    void whatIsThereIsNotReplacedUnlessAskedFor() throws IOException {
        Path own = out.resolve("leerlingen/anna/urenstaat.pdf");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "van mij");

        assertThat(documents()).isEqualTo(2);
        assertThat(shell.err()).contains("Er staat al een bestand", "urenstaat.pdf", "--replace");
        assertThat(Files.readString(own)).isEqualTo("van mij");
        assertThat(written()).hasSize(1);
    }

    /** The bakery is no longer in the plan: its papers would send a pupil to the wrong door. */
    @Test
    void replaceTakesAwayWhatTheEarlierPlanLeftAndNamesIt() throws IOException {
        documents();
        Path own = Files.writeString(out.resolve("leerbedrijven/Bedrijf-bakery/notitie.txt"), "van mij");
        writePlan(TinyPlan.of(dataset).supervise("anna", "vera"));

        assertThat(documents("--replace")).isZero();
        assertThat(shell.out())
                .contains("8 bestanden van een eerder plan weggehaald")
                .contains("  leerlingen/anna/leer-werkovereenkomst-Bedrijf-bakery.pdf")
                .contains("  leerbedrijven/Bedrijf-bakery/informatieblad.pdf");
        assertThat(written())
                .contains("leerlingen/anna/urenstaat.pdf", "leerbedrijven/Bedrijf-bakery/notitie.txt")
                .noneMatch(path -> path.contains("bakery") && !path.endsWith("notitie.txt"));
        assertThat(own).hasContent("van mij");
    }

    @Test
    void whatSomebodyEditedIsKeptAndNamed() throws IOException {
        documents();
        Path edited = Files.writeString(out.resolve("leerlingen/anna/urenstaat.pdf"), "met paraaf");

        assertThat(documents("--replace")).isZero();
        assertThat(shell.out())
                .contains("17 bestanden die er stonden zijn vervangen")
                .contains("Niet vervangen, omdat iemand dit bestand heeft bewerkt")
                .contains("  leerlingen/anna/urenstaat.pdf");
        assertThat(edited).hasContent("met paraaf");
    }

    /** Two locations, both with a dataset "tiny" and a pupil anna: the papers of the one are not taken for old papers of the other. */
    @Test
    void papersOfAnotherDatasetAreLeftAlone() throws IOException {
        documents();
        List<String> before = written();
        byte[] hours = Files.readAllBytes(out.resolve("leerlingen/anna/urenstaat.pdf"));
        Dataset west = TinyDataset.create()
                .school("school", school -> school.name("Vmbo West"))
                .supervisor("vera", vera -> {})
                .build();
        DatasetWriter.write(west, Path.of(datasetFile));

        for (String[] options : new String[][] {{}, {"--replace"}, {"--replace", "--kind", "hours"}}) {
            assertThat(documents(options)).isEqualTo(2);
            assertThat(shell.err()).contains("andere dataset", west.name(), "School school", "Kies een andere map");
        }
        assertThat(written()).isEqualTo(before);
        assertThat(Files.readAllBytes(out.resolve("leerlingen/anna/urenstaat.pdf")))
                .isEqualTo(hours);
    }

    /** Found before anything is written, so that no half set of papers is there. */
    @Test
    void aFileWhereAFolderHasToComeIsNamed() throws IOException {
        Files.createDirectories(out);
        Path own = Files.writeString(out.resolve("overzichten"), "van mij");

        assertThat(documents("--replace")).isEqualTo(2);
        assertThat(shell.err()).contains(own.toString(), "is een bestand");
        assertThat(written()).containsExactly("overzichten");
        assertThat(own).hasContent("van mij");
    }

    /** A paper of the earlier plan that somebody signed stays, is named each time, and all the rest goes. */
    @Test
    void anEditedPaperOfAnEarlierPlanIsKeptAndNamedEachTime() throws IOException {
        documents();
        Path signed =
                Files.writeString(out.resolve("leerlingen/anna/leer-werkovereenkomst-Bedrijf-bakery.pdf"), "getekend");
        writePlan(TinyPlan.of(dataset).supervise("anna", "vera"));

        for (int time = 0; time < 2; time++) {
            assertThat(documents("--replace")).isZero();
            assertThat(shell.out())
                    .contains("niet weggehaald omdat iemand dit bestand heeft bewerkt")
                    .contains("  leerlingen/anna/leer-werkovereenkomst-Bedrijf-bakery.pdf");
        }
        assertThat(signed).hasContent("getekend");
        assertThat(out.resolve("leerbedrijven")).doesNotExist();
    }

    @Test
    void aNameThatCannotBeWrittenIsNamedWithItsFiles() throws IOException {
        Dataset korean = TinyDataset.create()
                .student("\uae40\ubbfc\uc900", student -> {})
                .supervisor("vera", vera -> {})
                .build();
        DatasetWriter.write(korean, Path.of(datasetFile));

        assertThat(documents("--kind", "hours")).isZero();
        assertThat(shell.out()).contains("een vakje voor een letter").contains("urenstaat.pdf: \uae40\ubbfc\uc900");
    }

    @Test
    void aBrokenPlanIsDocumentedWithAWarning() throws IOException {
        writePlan(plan().place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY, java.time.DayOfWeek.FRIDAY)
                .place("nobody", "P1", "bakery", "mies", MONDAY));

        assertThat(documents()).isZero();
        assertThat(shell.out())
                .contains("Let op: het plan breekt een regel")
                .contains("een regel van het plan noemt iets dat er niet is")
                .contains("leerplaats.jar check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--student nobody | nobody",
                "--company nowhere | nowhere",
                "--supervisor nobody | nobody",
                "--student anna --company bakery | --student",
                "--student anna --kind company | geen documenten",
                "--kind letters | agreement",
                "--visit-weeks 0 | 52",
                "--visit-from negen | 09:00"
            })
    void wrongUseIsToldAndNothingIsWritten(String options, String named) {
        assertThat(documents(options.strip().split(" "))).isEqualTo(2);
        assertThat(shell.err()).contains(named.strip()).doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"1999-01-01", "2026-13-01", "gisteren", "2026-09-01T25:00"})
    void aDateThatIsNoneIsRefused(String date) {
        assertThat(shell.run("documents", datasetFile, planFile, out.toString(), "--date", date))
                .isEqualTo(2);
        assertThat(shell.err()).contains("2026-11-25T14:30");
    }

    @Test
    void aFileIsNoFolder() {
        assertThat(shell.run("documents", datasetFile, planFile, planFile)).isEqualTo(2);
        assertThat(shell.err()).contains("is een bestand");
    }

    @Test
    void withoutADateItIsToday() throws IOException {
        assertThat(shell.run("documents", datasetFile, planFile, out.toString(), "--kind", "calendar"))
                .isZero();

        String today = java.time.LocalDate.now(nl.leerplaats.document.ical.CalendarFile.ZONE)
                .atStartOfDay(nl.leerplaats.document.ical.CalendarFile.ZONE)
                .toInstant()
                .toString()
                .replaceAll("[-:]", "");
        assertThat(Files.readString(out.resolve("leerlingen/anna/agenda.ics"))).contains("DTSTAMP:" + today);
    }
}
