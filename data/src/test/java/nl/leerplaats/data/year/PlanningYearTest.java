package nl.leerplaats.data.year;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The requests to plan: cut to the student, dropped, history, in a chain; and the year planned. */
class PlanningYearTest {

    private static PlannedRequest get(PlanningYear year, String periodId) {
        return Objects.requireNonNull(find(year, periodId), "no request for " + periodId);
    }

    private static @Nullable PlannedRequest find(PlanningYear year, String periodId) {
        return year.findRequest(new RequestKey("anna", periodId));
    }

    private static List<String> requests(PlanningYear year) {
        return year.requests().stream()
                .map(request -> request.student().id() + " " + request.period().id())
                .toList();
    }

    private static PlanningYear year(TinyDataset dataset) {
        return PlanningYear.of(dataset.build());
    }

    /** Three short periods of four weeks each, so that a chain has a middle. */
    private static TinyDataset inThreePeriods() {
        return TinyDataset.create()
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .period("A", "2026-08-31", "2026-09-25")
                                .period("B", "2026-10-26", "2026-11-20")
                                .period("C", "2027-01-04", "2027-01-29"))
                .student(
                        "anna",
                        anna -> anna.withoutRequest("P1")
                                .withoutRequest("P2")
                                .request("C", 2)
                                .request("A", 2)
                                .request("B", 2));
    }

    @Test
    void aRequestHasTheDaysAndWeeksOfItsPeriod() {
        PlannedRequest request = get(year(TinyDataset.create()), "P1");

        assertThat(request.firstDay()).isEqualTo(LocalDate.parse("2026-08-31"));
        assertThat(request.lastDay()).isEqualTo(LocalDate.parse("2027-01-29"));
        assertThat(request.weeks()).isEqualTo(19);
    }

    @Test
    void theStudentsOwnDatesCutTheRequest() {
        // from Wednesday 9 September to Tuesday 29 September: the weeks of 7, 14, 21 and 28 September
        PlanningYear year = year(TinyDataset.create()
                .student("anna", anna -> anna.stageFrom("2026-09-09").stageUntil("2026-09-29")));

        PlannedRequest request = get(year, "P1");
        assertThat(request.firstDay()).isEqualTo(LocalDate.parse("2026-09-09"));
        assertThat(request.lastDay()).isEqualTo(LocalDate.parse("2026-09-29"));
        assertThat(request.weeks()).isEqualTo(4);
    }

    @Test
    void ownDatesOutsideThePeriodCutNothing() {
        PlanningYear year = year(TinyDataset.create()
                .student("anna", anna -> anna.stageFrom("2026-08-01").stageUntil("2027-08-31")));

        assertThat(get(year, "P1").firstDay()).isEqualTo(LocalDate.parse("2026-08-31"));
        assertThat(get(year, "P2").lastDay()).isEqualTo(LocalDate.parse("2027-07-16"));
    }

    @Test
    void aRequestWithoutAWeekIsDropped() {
        PlanningYear year = year(TinyDataset.create().student("anna", anna -> anna.stageFrom("2027-02-01")));

        assertThat(requests(year)).containsExactly("anna P2");
    }

    @Test
    void aRequestOfOneDayIsKept() {
        PlanningYear year = year(TinyDataset.create().student("anna", anna -> anna.stageFrom("2027-01-29")));

        assertThat(requests(year)).containsExactly("anna P1", "anna P2");
        assertThat(get(year, "P1").weeks()).isEqualTo(1);
    }

    @Test
    void aRequestWhoseDaysAreAllHolidayIsDroppedWithItsBaseline() {
        PlanningYear year = year(TinyDataset.create()
                .student("anna", anna -> anna.stageFrom("2026-12-19").stageUntil("2027-01-03"))
                .pinned("anna", "P1", "bakery", "mies", MONDAY));

        assertThat(requests(year)).isEmpty();
    }

    @Test
    void requestsComeInOrderOfTimeWhateverTheirOrderInTheFile() {
        assertThat(requests(year(inThreePeriods()))).containsExactly("anna A", "anna B", "anna C");
    }

    @Test
    void eachRequestKnowsTheOneBeforeIt() {
        PlanningYear year = year(inThreePeriods());

        assertThat(get(year, "A").previous()).isNull();
        assertThat(get(year, "B").previous()).isEqualTo(new RequestKey("anna", "A"));
        assertThat(get(year, "C").previous()).isEqualTo(new RequestKey("anna", "B"));
    }

    @Test
    void aPeriodWithoutARequestDoesNotBreakTheChain() {
        PlanningYear year = year(inThreePeriods().student("anna", anna -> anna.withoutRequest("B")));

        assertThat(get(year, "C").previous()).isEqualTo(new RequestKey("anna", "A"));
    }

    @Test
    void aDroppedRequestBreaksTheChain() {
        // all of B is holiday: its request has no week
        PlanningYear year =
                year(inThreePeriods().calendar("calendar", calendar -> calendar.closure("2026-10-26", "2026-11-20")));

        assertThat(requests(year)).containsExactly("anna A", "anna C");
        assertThat(get(year, "C").previous()).isNull();
    }

    @Test
    void whatEndsBeforeAsOfIsHistoryWhenItWasPlacedAndDroppedWhenNot() {
        PlanningYear year =
                year(inThreePeriods().asOf("2027-01-04").baseline("anna", "A", "bakery", "mies", MONDAY, TUESDAY));

        assertThat(requests(year)).containsExactly("anna A", "anna C");
        assertThat(get(year, "A").history()).isTrue();
        assertThat(get(year, "C").history()).isFalse();
        assertThat(get(year, "C").previous()).as("B was dropped in between").isNull();
    }

    @Test
    void historyIsKeptEvenWithoutAWeek() {
        PlanningYear year = year(inThreePeriods()
                .asOf("2027-01-04")
                .student("anna", anna -> anna.stageFrom("2026-10-26"))
                .baseline("anna", "A", "bakery", "mies", MONDAY, TUESDAY));

        assertThat(get(year, "A").weeks()).isZero();
        assertThat(get(year, "A").history()).isTrue();
    }

    @Test
    void theFirstPartOfASplitPeriodIsHistoryAndTheSecondIsPlanned() {
        PlanningYear year =
                year(TinyDataset.create().asOf("2027-03-15").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));

        assertThat(requests(year)).containsExactly("anna P2", "anna P2~2027-03-15");
        assertThat(get(year, "P2").history()).isTrue();
        // 1 Feb, 8 Feb, 15 Feb, 1 Mar, 8 Mar
        assertThat(get(year, "P2").weeks()).isEqualTo(5);
        PlannedRequest second = get(year, "P2~2027-03-15");
        assertThat(second.history()).isFalse();
        assertThat(second.weeks()).isEqualTo(17);
        assertThat(second.isPinned()).isFalse();
        assertThat(second.previous()).isEqualTo(new RequestKey("anna", "P2"));
    }

    @Test
    void aPeriodThatEndsTheDayBeforeAsOfIsHistoryAndOneThatStartsOnItIsNot() {
        PlanningYear year = year(TinyDataset.create()
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .period("P1", "2026-08-31", "2027-01-31")
                                .period("P2", "2027-02-01", "2027-07-16"))
                .asOf("2027-02-01"));

        List<Period> periods = year.dataset().calendars().get(0).periods();
        assertThat(year.isHistory(periods.get(0))).isTrue();
        assertThat(year.isHistory(periods.get(1))).isFalse();
    }

    @Test
    void theYearRunsFromTheFirstFirstDayToTheLastLastDayOfAllCalendars() {
        TinyDataset dataset =
                TinyDataset.create().calendar("noord", calendar -> calendar.span("2026-08-17", "2027-07-09"));

        assertThat(year(dataset).firstDay()).isEqualTo(LocalDate.parse("2026-08-17"));
        assertThat(year(dataset).lastDay()).isEqualTo(LocalDate.parse("2027-07-16"));
        assertThat(year(dataset.asOf("2027-03-15")).firstDay()).isEqualTo(LocalDate.parse("2027-03-15"));
        assertThat(year(dataset.asOf("2026-08-03")).firstDay()).isEqualTo(LocalDate.parse("2026-08-17"));
    }

    private static Optional<LocalDate> lapse(TinyDataset dataset, String lastPlacementEnded) {
        PlanningYear year = year(dataset.company("bakery", bakery -> bakery.lastPlacementEnded(lastPlacementEnded)));
        Company bakery = Objects.requireNonNull(year.findCompany("bakery"));
        return year.findLapse(bakery);
    }

    @Test
    void aRecognitionCanLapseFourYearsAfterTheLastPlacementWhenThatIsInTheYear() {
        assertThat(lapse(TinyDataset.create(), "2022-08-30")).as("day before").isEmpty();
        assertThat(lapse(TinyDataset.create(), "2022-08-31")).as("first day").hasValue(LocalDate.parse("2026-08-31"));
        assertThat(lapse(TinyDataset.create(), "2023-07-16")).as("last day").hasValue(LocalDate.parse("2027-07-16"));
        assertThat(lapse(TinyDataset.create(), "2023-07-17")).as("day after").isEmpty();
    }

    @Test
    void onlyLapsesFromAsOfOnCount() {
        assertThat(lapse(TinyDataset.create().asOf("2027-03-15"), "2023-03-14")).isEmpty();
        assertThat(lapse(TinyDataset.create().asOf("2027-03-15"), "2023-03-15")).isPresent();
    }

    @Test
    void aPlacementThatEndedOnALeapDayLapsesOnTheNextLeapDay() {
        TinyDataset leapYear =
                TinyDataset.create().calendar("calendar", calendar -> calendar.span("2028-02-29", "2028-03-31"));

        assertThat(lapse(leapYear, "2024-02-29")).hasValue(LocalDate.parse("2028-02-29"));
    }

    @Test
    void aCompanyWithoutAKnownLastPlacementDoesNotLapse() {
        PlanningYear year = year(TinyDataset.create());

        assertThat(year.findLapse(Objects.requireNonNull(year.findCompany("bakery"))))
                .isEmpty();
    }

    @Test
    void unknownNamesAreNotFound() {
        PlanningYear year = year(TinyDataset.create());

        assertThat(find(year, "P9")).isNull();
        assertThat(year.findStudent("nobody")).isNull();
        assertThat(year.findCompany("nowhere")).isNull();
        assertThat(year.findSupervisor("nobody")).isNull();
        assertThatThrownBy(() -> year.getSchool("nowhere")).hasMessageContaining("nowhere");
    }
}
