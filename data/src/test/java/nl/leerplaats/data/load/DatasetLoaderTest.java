package nl.leerplaats.data.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in: a file gives accepted facts, or everything that is wrong with it at once. */
class DatasetLoaderTest {

    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        List<Finding> findings = FindingCase.load(Edit.dataset(
                "\"asOf\": \"2027-03-15\"", "\"asOf\": \"2027-03-16\"",
                "\"birthDate\": \"2010-02-28\"", "\"birthDate\": 20100228",
                "[\"BIKE\", \"TRANSIT\"]", "[\"FIETS\", \"TRANSIT\"]",
                "\"preferences\": [\"B1\"]", "\"preferences\": [7, \"B8\"]",
                "{\"periodId\": \"P2\", \"daysPerWeek\": [2]}", "{\"periodId\": \"P9\", \"daysPerWeek\": [6]}",
                "\"B2\", \"name\": \"\"", "\"B1\", \"name\": \"\"",
                "\"supervisorId\": \"D1\"", "\"supervisorId\": \"D2\", \"x\": 1"));

        assertThat(findings)
                .extracting(Finding::path, Finding::code)
                .contains(
                        tuple("$.asOf", FindingCode.AS_OF_NOT_MONDAY),
                        tuple("$.students[0].birthDate", FindingCode.WRONG_TYPE),
                        tuple("$.students[0].travel.modes[0]", FindingCode.UNKNOWN_MODE),
                        tuple("$.students[0].preferences[0]", FindingCode.WRONG_TYPE),
                        tuple("$.students[0].preferences[1]", FindingCode.UNKNOWN_ID),
                        tuple("$.students[0].requests[1].daysPerWeek[0]", FindingCode.NUMBER_OUT_OF_RANGE),
                        tuple("$.students[0].requests[1].periodId", FindingCode.UNKNOWN_PERIOD),
                        tuple("$.companies[1].id", FindingCode.DUPLICATE_ID),
                        tuple("$.baselineSupervisions[0].x", FindingCode.UNKNOWN_KEY),
                        tuple("$.baselineSupervisions[0].supervisorId", FindingCode.UNKNOWN_ID));
    }

    @Test
    void whatCouldNotBeReadCausesNoFurtherFindings() {
        List<Finding> findings = FindingCase.load(Edit.dataset(
                "{\"id\": \"P2\", \"from\": \"2027-02-01\"", "{\"id\": \"P2\", \"from\": \"1 feb\"",
                "\"L2\", \"schoolId\": \"S1\"", "\"L2\", \"schoolId\": 1",
                "\"P2\", \"companyId\": \"B1\"", "\"P2\", \"companyId\": \"\""));

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("$.calendars[0].periods[1].from", FindingCode.BAD_DATE),
                        tuple("$.students[1].schoolId", FindingCode.WRONG_TYPE),
                        tuple("$.baseline[1].companyId", FindingCode.EMPTY_TEXT));
    }

    @Test
    void aRecordThatIsNotAnObjectDoesNotShiftThePathsOfTheOthers() {
        List<Finding> findings = FindingCase.load(Edit.dataset(
                "\"students\": [",
                "\"students\": [5, ",
                "\"L2\", \"schoolId\": \"S1\"",
                "\"L2\", \"schoolId\": \"S9\""));

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("$.students[0]", FindingCode.WRONG_TYPE),
                        tuple("$.students[2].schoolId", FindingCode.UNKNOWN_ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"id\": \"L2\"@\"id\": \"L2\", \"name\": \"Kim 123456782\"",
                "\"id\": \"L2\"@\"id\": \"L2\", \"123456782\": 1",
                "\"id\": \"L2\"@\"id\": \"L2\", \"bsn\": 123456782",
                "\"id\": \"L2\"@\"id\": \"L2\", \"bsn\": [{\"nr\": \"123456782\"}]",
                "\"id\": \"L2\"@\"id\": \"L2\", \"extra\": {\"x\": \"123456782\"}",
                "\"id\": \"L2\"@\"id\": \"L2\", \"extra\": {\"x\": [123456782]}",
                "\"id\": \"L2\"@\"id\": \"L2\", \"extra\": {\"123456782\": {\"x\": null}}",
                "\"birthDate\": \"2010-02-28\"@\"birthDate\": \"123456782\"",
                "\"MONDAY\": 360@\"123456782\": 360",
                "\"travel\": 2@\"123456782\": 2",
                "leerplaats-dataset/1@123456782"
            })
    void aCitizenServiceNumberIsRefusedAnywhereAndNeverRepeated(String edit) {
        List<Finding> findings = FindingCase.load(Edit.datasetWith(edit));

        assertThat(findings).extracting(Finding::code).contains(FindingCode.LOOKS_LIKE_BSN);
        assertThat(findings.toString()).doesNotContain("123456782");
        for (Finding finding : findings) {
            assertThat(Texts.of(Locale.ENGLISH).finding(finding)).doesNotContain("123456782");
        }
    }

    /** What nobody means is told beside what is wrong, so that a file is mended once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"grade\": 4@\"grade\": 7",
                "\"calendarId\": \"K1\"@\"calendarId\": \"K1\", \"x\": 1",
                "\"preferences\": [\"B1\"]@\"preferences\": [\"B9\"]",
                "\"modes\": [\"WALK\"]@\"modes\": [\"BUS\"]"
            })
    void whatNobodyMeansIsToldBesideErrors(String edit) {
        List<Finding> findings = FindingCase.load(Edit.datasetWith(
                edit,
                "2010-02-28",
                "1911-02-28",
                "\"minutesPerDay\": 480",
                "\"minutesPerDay\": 8",
                "wil@school.example",
                "wil@"));

        assertThat(findings).anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings)
                .extracting(Finding::code, Finding::path)
                .contains(
                        tuple(FindingCode.AGE_UNLIKELY, "$.students[0].birthDate"),
                        tuple(FindingCode.MINUTES_UNLIKELY, "$.companies[0].minutesPerDay"),
                        tuple(FindingCode.EMAIL_UNLIKELY, "$.supervisors[0].contact.email"));
        for (Finding finding : findings) {
            assertThat(Texts.of(Locale.forLanguageTag("nl")).finding(finding)).doesNotContain("leerjaar 0");
        }
    }

    /** What stands in for something unread is no value that nobody means. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"maxMinutes\": 45@\"maxMinutes\": \"veel\"",
                "\"maxMinutes\": 45, @",
                "\"minutesPerDay\": 480@\"minutesPerDay\": -1",
                "\"location\": {\"lat\": 52.02, \"lon\": 5.11}@\"location\": {\"lat\": 52.02}",
                "\"location\": {\"lat\": 52.02, \"lon\": 5.11}@\"location\": 3",
                "\"birthDate\": \"2010-02-28\"@\"birthDate\": \"gisteren\"",
                "\"firstDay\": \"2026-08-31\"@\"firstDay\": \"31-8\""
            })
    void whatCouldNotBeReadIsNotUnlikely(String edit) {
        assertThat(FindingCase.load(Edit.datasetWith(edit)))
                .filteredOn(finding -> !finding.path().equals("$.students[1].home")) // at sea in the full document
                .extracting(Finding::code)
                .doesNotContainAnyElementsOf(FindingCode.ofValues());
    }

    /** Telephones that lost their zero have nine digits; so have those of companies that are typed as a number, which is wrong otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"phone\": \"06-12345678\"@\"phone\": \"123456782\"",
                "\"phone\": \"06-12345678\"@\"phone\": \"0123456782\"",
                "\"phone\": \"010-1234567\"@\"phone\": \"123456782\"",
                "\"phone\": \"010-1234567\"@\"phone\": \"123 456 782\"",
                "\"phone\": \"010-1234567\"@\"phone\": 123456782",
                "\"phone\": \"+31 6 12 34 56 78\"@\"phone\": \"123456782\"",
                "\"phone\": \"+31 6 12 34 56 78\"@\"phone\": 123456782",
                "\"email\": \"wil@school.example\"@\"phone\": \"123456782\"",
                "\"id\": \"B2\"@\"id\": 123456782",
                "\"name\": \"Full\"@\"name\": \"123456782\"",
                "\"name\": \"Wil\"@\"name\": \"123456782\"",
                "\"name\": \"Kerst\"@\"name\": \"123.456.782\"",
                "\"name\": \"Bakkerij\"@\"name\": \"123456782\"",
                "\"extra\": {\"p\": 1}@\"extra\": {\"sbb\": 123456782}"
            })
    void telephonesAndNumbersAndNamesOfOthersAreNeverTakenForOne(String edit) {
        assertThat(FindingCase.load(Edit.datasetWith(edit)))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.LOOKS_LIKE_BSN);
    }

    @Test
    void theNumberOfACompanyIsShownToWhoHasToMendIt() {
        assertThat(FindingCase.load(Edit.dataset("\"preferences\": [\"B1\"]", "\"preferences\": [\"123456782\"]")))
                .extracting(Finding::code, Finding::value)
                .contains(tuple(FindingCode.UNKNOWN_ID, "123456782"));
    }

    /** One number of nine digits in eleven passes by chance; where most pupils have such a number they are citizen service numbers. */
    @Test
    void numbersOfPupilsAreLookedAtTogetherAndThoseOfCompaniesNever() {
        assertThat(FindingCase.load(Edit.dataset("\"preferences\": [\"B1\"]", "\"preferences\": [\"123456782\"]")))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.LOOKS_LIKE_BSN);
        assertThat(FindingCase.load(Edit.dataset("\"id\": \"L2\"", "\"id\": \"123456782\"")))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.LOOKS_LIKE_BSN);
        assertThat(FindingCase.load(Edit.dataset(
                        "\"id\": \"L1\"", "\"id\": \"111222333\"", "\"id\": \"L2\"", "\"id\": \"123456782\"")))
                .extracting(Finding::path, Finding::code)
                .contains(
                        tuple("$.students[0].id", FindingCode.LOOKS_LIKE_BSN),
                        tuple("$.students[1].id", FindingCode.LOOKS_LIKE_BSN));
    }

    @Test
    void aCalendarOrPeriodThatCouldNotBeReadCausesNoFurtherFindings() {
        List<Finding> findings = FindingCase.load(Edit.dataset(
                "\"firstDay\": \"2026-08-31\"",
                "\"firstDay\": \"31 aug\"",
                "\"periods\": [{\"id\": \"P1\", \"from\": \"2026-08-31\"",
                "\"periods\": [{\"id\": \"P1\", \"from\": \"2027-08-31\""));

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("$.calendars[0].firstDay", FindingCode.BAD_DATE),
                        tuple("$.calendars[0].periods[0].to", FindingCode.END_BEFORE_START));
    }

    @Test
    void aNumberOfHundredsOfDigitsIsOutOfRangeAndNotRepeatedWhole() {
        List<Finding> findings =
                FindingCase.load(Edit.dataset("\"minutesPerDay\": 480", "\"minutesPerDay\": " + "9".repeat(400)));

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .containsExactly(FindingCode.NUMBER_OUT_OF_RANGE);
        assertThat(findings.get(0).value()).hasSize(80);
    }

    @Test
    void aPathThroughAFileIsAFinding() {
        assertThat(DatasetLoader.load(Path.of("pom.xml", "dataset.json")).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_UNREADABLE);
    }

    @Test
    void numbersThatAreNoTextPass() {
        assertThat(DatasetLoader.load(stream(Edit.dataset("5.125", "5.123456782", "1E400", "0.123456782"))))
                .isInstanceOf(LoadResult.Loaded.class);
    }

    @Test
    void aDocumentOfTheOtherKindGivesThatOneFinding() {
        assertThat(FindingCase.load(FullDocuments.PLAN))
                .extracting(Finding::code)
                .containsExactly(FindingCode.OTHER_DOCUMENT);
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(DatasetLoader.load(stream("\uFEFF" + FullDocuments.DATASET))).isInstanceOf(LoadResult.Loaded.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCHOOL", "REGION", "TIGHT", "MULTI", "REPLAN", "BLOCKS", "POOL", "SCARCE", "STAYS", "HALVED",
                "PERIODS", "PACKED"
            })
    void generatedInstancesAreAcceptedAsTheyWereWritten(InstanceKind kind, @TempDir Path folder) throws IOException {
        Dataset dataset = DatasetGenerator.generate(kind, 7);
        Path file = folder.resolve("dataset.json");
        DatasetWriter.write(dataset, file);

        assertThat(DatasetLoader.load(file))
                .isInstanceOfSatisfying(
                        LoadResult.Loaded.class,
                        loaded -> assertThat(loaded.dataset()).isEqualTo(dataset));
        Path again = folder.resolve("again.json");
        DatasetWriter.write(dataset, again);
        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    }

    private static ByteArrayInputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
