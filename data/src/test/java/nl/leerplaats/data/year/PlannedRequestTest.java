package nl.leerplaats.data.year;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.function.Consumer;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** The day length: the least of the company's day, the school's own limit, and the cap for the age on the first day. */
class PlannedRequestTest {

    private static int dayLength(Consumer<TinyStudent> student, Consumer<TinyCompany> company) {
        Dataset dataset = TinyDataset.create()
                .student("anna", student)
                .company("bakery", company)
                .build();
        return getRequest(dataset, "P2").dayLength(dataset.companies().get(0));
    }

    private static PlannedRequest getRequest(Dataset dataset, String periodId) {
        return Objects.requireNonNull(PlanningYear.of(dataset).findRequest(new RequestKey("anna", periodId)));
    }

    private static PlacementStatus status(TinyDataset tiny, String mentor, DayOfWeek... days) {
        return getRequest(tiny.build(), "P1").statusOf("bakery", mentor, Weekdays.of(days));
    }

    @Test
    void onlyABaselinePlacementAsItIsWasDecided() {
        TinyDataset none = TinyDataset.create();
        TinyDataset loose = TinyDataset.create().baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        TinyDataset agreed = TinyDataset.create().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        TinyDataset pinned = TinyDataset.create().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(status(none, "mies", MONDAY, TUESDAY)).isEqualTo(PlacementStatus.PROPOSED);
        assertThat(status(loose, "mies", MONDAY, TUESDAY)).isEqualTo(PlacementStatus.PROPOSED);
        assertThat(status(agreed, "mies", MONDAY, TUESDAY)).isEqualTo(PlacementStatus.AGREED);
        assertThat(status(agreed, "kees", MONDAY, TUESDAY)).isEqualTo(PlacementStatus.PROPOSED);
        assertThat(status(agreed, "mies", MONDAY)).isEqualTo(PlacementStatus.PROPOSED);
        assertThat(status(pinned, "mies", MONDAY, TUESDAY)).isEqualTo(PlacementStatus.PINNED);
        assertThat(status(loose.asOf("2027-02-01"), "mies", MONDAY, TUESDAY)).isEqualTo(PlacementStatus.PINNED);
    }

    @Test
    void theDayOfTheCompanyCounts() {
        assertThat(dayLength(anna -> {}, bakery -> bakery.minutesPerDay(450))).isEqualTo(450);
    }

    @Test
    void theLimitOfTheRequestCountsWhenItIsLess() {
        assertThat(dayLength(anna -> anna.minutesPerDay(400), bakery -> bakery.minutesPerDay(450)))
                .isEqualTo(400);
        assertThat(dayLength(anna -> anna.minutesPerDay(500), bakery -> bakery.minutesPerDay(450)))
                .isEqualTo(450);
    }

    @Test
    void from16TheDayIsAtMostNineHours() {
        assertThat(dayLength(anna -> {}, bakery -> bakery.minutesPerDay(540))).isEqualTo(540);
        assertThat(dayLength(anna -> {}, bakery -> bakery.minutesPerDay(541))).isEqualTo(540);
    }

    @Test
    void theAgeOnTheFirstDayCountsNotALaterOne() {
        // P2 starts on 1 February 2027
        assertThat(dayLength(anna -> anna.born("2011-02-01"), bakery -> {})).isEqualTo(480);
        assertThat(dayLength(anna -> anna.born("2011-02-02"), bakery -> {})).isEqualTo(420);
    }

    @Test
    void aLaterStartOfTheStudentMovesTheFirstDay() {
        assertThat(dayLength(anna -> anna.born("2011-02-02").stageFrom("2027-02-02"), bakery -> {}))
                .isEqualTo(480);
    }

    @Test
    void aBaselineIsPinnedWhenSomebodySaidSoOrWhenItIsHistory() {
        TinyDataset tiny = TinyDataset.create()
                .baseline("anna", "P1", "bakery", "mies", MONDAY)
                .pinned("anna", "P2", "bakery", "mies", MONDAY);

        assertThat(getRequest(tiny.build(), "P1").isPinned()).isFalse();
        assertThat(getRequest(tiny.build(), "P2").isPinned()).isTrue();
        assertThat(getRequest(tiny.asOf("2027-02-01").build(), "P1").isPinned()).isTrue();
    }
}
