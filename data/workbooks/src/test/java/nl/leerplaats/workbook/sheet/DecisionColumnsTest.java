package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.load.WrittenFinding;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns in which a coordinator says what was decided: the status of a placement, the last day of a mentor, how urgent a pupil is, what one period wants. */
class DecisionColumnsTest {

    private static String status(Object value) {
        BaselinePlacement placement = TestBook.create()
                .set("Plaatsingen", 2, "Status", value)
                .dataset()
                .baseline()
                .get(0);
        return (placement.pinned() ? "pinned" : "") + (placement.agreed() ? "agreed" : "");
    }

    @Test
    void theStatusOfAPlacementIsUnderstood() {
        assertThat(status("voorstel")).isEmpty();
        assertThat(status("")).isEmpty();
        assertThat(status("afgesproken")).isEqualTo("agreed");
        assertThat(status(" Afgesproken ")).isEqualTo("agreed");
        assertThat(status("vast")).isEqualTo("pinned");
        assertThat(status("Vastgezet")).isEqualTo("pinned");
    }

    /** Workbooks that were made before placements had a status have a column that says whether they are pinned. */
    @ParameterizedTest
    @CsvSource({"ja, true", "Ja, true", "x, true", "nee, false", "'', false"})
    void theColumnOfOlderWorkbooksIsStillRead(String word, boolean pinned) {
        TestBook book = TestBook.create();
        List<Object> header = book.rows("Plaatsingen").get(0);
        header.set(header.indexOf("Status"), "Vast");
        book.set("Plaatsingen", 2, "Vast", word);

        BaselinePlacement placement = book.dataset().baseline().get(0);

        assertThat(placement.pinned()).isEqualTo(pinned);
        assertThat(placement.agreed()).isFalse();
    }

    @Test
    void anOldAndANewColumnTogetherAreTold() {
        assertThat(TestBook.create().set("Plaatsingen", 2, "Vast", "nee").findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.TWO_COLUMNS);
    }

    @Test
    void anotherWordForTheStatusIsAFindingThatNamesTheChoices() {
        assertThat(TestBook.create()
                        .set("Plaatsingen", 2, "Status", "misschien")
                        .findings())
                .extracting(Finding::code, Finding::path, WrittenFinding::arguments)
                .contains(tuple(FindingCode.UNKNOWN_CHOICE, "Plaatsingen!F2", List.of("voorstel, afgesproken, vast")));
    }

    @Test
    void whenAMentorLeavesAndHowUrgentAPupilIsAreRead() {
        Dataset dataset = TestBook.create()
                .set("Leermeesters", 2, "Tot en met", "30-6-2027")
                .set("Leerlingen", 2, "Urgentie", 3)
                .dataset();

        assertThat(dataset.companies().get(0).mentors().get(0).until()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(dataset.companies().get(1).mentors().get(0).until()).isNull();
        assertThat(dataset.students()).extracting(Student::urgency).containsExactly(3, 1);
    }

    @Test
    void anUrgencyOutOfRangeIsToldAtItsCell() {
        assertThat(TestBook.create().set("Leerlingen", 3, "Urgentie", 6).findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(FindingCode.NUMBER_OUT_OF_RANGE, "Leerlingen!Q3"));
    }

    /** What only one period wants stands with its placement, in columns that a workbook has where somebody fills them. */
    @Test
    void orientationAndHalfDaysAreReadByWordOrCode() {
        Student student = TestBook.create()
                .set("Plaatsingen", 2, "Oriëntatie in", "Zorg en welzijn, hbr")
                .set("Plaatsingen", 2, "Dagdeel", "Ochtend")
                .dataset()
                .students()
                .get(0);

        assertThat(student.requests().get(0).profiles()).containsExactly(Profile.ZW, Profile.HBR);
        assertThat(student.requests().get(0).dayPart()).isEqualTo(DayPart.MORNING);
        assertThat(TestBook.create().set("Plaatsingen", 2, "Dagdeel", "avond").findings())
                .extracting(Finding::code, WrittenFinding::arguments)
                .contains(tuple(FindingCode.UNKNOWN_CHOICE, List.of("ochtend, middag")));
        assertThat(TestBook.create()
                        .set("Plaatsingen", 2, "Oriëntatie in", "XX")
                        .findings())
                .extracting(Finding::code)
                .contains(FindingCode.UNKNOWN_CHOICE);
    }

    /** Partners are named as the schools are that a company takes pupils of; one that sends none is told at its cell. */
    @Test
    void partnerSchoolsAreReadByNumberOrName() {
        Dataset plain = TestBook.create().dataset();
        String school = plain.schools().get(0).id();

        assertThat(TestBook.create()
                        .set(
                                "Bedrijven",
                                2,
                                "Partnerscholen",
                                plain.schools().get(0).name())
                        .dataset()
                        .companies()
                        .get(0)
                        .partnerSchoolIds())
                .containsExactly(school);
        assertThat(TestBook.create()
                        .set("Bedrijven", 2, "Partnerscholen", "nergens")
                        .findings())
                .extracting(Finding::code)
                .contains(FindingCode.UNKNOWN_ID);
    }
}
