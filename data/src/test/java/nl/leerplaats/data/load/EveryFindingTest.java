package nl.leerplaats.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.validate.DatasetValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each finding is made where it has to be, with its place and its facts, and not just inside its limit. */
class EveryFindingTest {

    /** Codes about other files than datasets and plans; the tests of who reads those make them. */
    private static final EnumSet<FindingCode> MADE_ELSEWHERE = EnumSet.of(
            FindingCode.BAD_INSTANT,
            FindingCode.UNKNOWN_CHANGE,
            FindingCode.NOT_ONE_KEY,
            FindingCode.FUTURE_CHANGE,
            FindingCode.CHANGE_ID_TAKEN,
            FindingCode.STILL_NEEDED,
            FindingCode.NO_ACCREDITATION,
            FindingCode.UNAVAILABLE_STAYS,
            FindingCode.MENTOR_END_STAYS,
            FindingCode.STAGE_END_STAYS,
            FindingCode.EXCLUSION_STAYS,
            FindingCode.NOT_A_FILE,
            FindingCode.UNREADABLE_NAME,
            FindingCode.OUTDATED_FILE,
            FindingCode.MANY_GONE,
            FindingCode.NO_POSTCODE_TABLE,
            FindingCode.POSTCODE_TABLE_LINE,
            FindingCode.POSTCODE_SERVICE_FAILED,
            FindingCode.POSTCODES_NOT_KEPT,
            FindingCode.NO_MATRIX,
            FindingCode.MATRIX_BROKEN,
            FindingCode.MATRIX_CELL_MISSING,
            FindingCode.MATRIX_UNKNOWN_ID,
            FindingCode.MATRIX_BAD_MINUTES,
            FindingCode.MATRIX_REPEATED,
            FindingCode.NO_ROAD_NEAR,
            FindingCode.HOME_CUT_OFF,
            FindingCode.COMPANY_CUT_OFF);

    static List<FindingCase> cases() {
        return Stream.of(
                        FileCases.all(),
                        ValueCases.all(),
                        RecordCases.all(),
                        WarningCases.all(),
                        PinnedCases.all(),
                        DecisionCases.all(),
                        UnlikelyCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isMadeWithItsPlaceAndFacts(FindingCase one) {
        assertThat(one.broken().get())
                .as("what is found")
                .map(WrittenFinding::of)
                .contains(WrittenFinding.of(one.expected()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isNotMadeJustInsideTheLimit(FindingCase one) {
        Finding expected = one.expected();

        assertThat(one.atLimit().get())
                .noneMatch(
                        found -> found.code() == expected.code() && found.path().equals(expected.path()));
    }

    @Test
    void everyCodeHasACase() {
        EnumSet<FindingCode> covered = EnumSet.noneOf(FindingCode.class);
        cases().forEach(one -> covered.add(one.expected().code()));
        covered.addAll(FindingCode.ofWorkbooks()); // EverySheetFindingTest has the cases of these

        assertThat(covered).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(MADE_ELSEWHERE));
    }

    @Test
    void nothingIsWrongWithTheFullDataset() {
        assertThat(FindingCase.load(FullDocuments.DATASET)).noneMatch(found -> found.severity() == Severity.ERROR);
    }

    @Test
    void nothingIsFoundInTheTinyDataset() {
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkErrors(TinyDataset.create().build(), findings);
        DatasetValidator.checkWarnings(TinyDataset.create().build(), findings);

        assertThat(findings.list()).isEmpty();
    }
}
