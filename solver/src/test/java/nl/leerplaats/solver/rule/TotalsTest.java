package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinyStudent;
import org.junit.jupiter.api.Test;

/**
 * What the year of a student adds up to: rule {@code maximum}, terms {@code unplaced}, {@code shortfallHour}, {@code shortfallDay}. On
 * Monday and Tuesday in P1 (19 weeks) there are 19 + 19 stage dates of 8 hours: 304 hours. In P2 (22 weeks) there are 20 Mondays and 22
 * Tuesdays: 336 hours.
 */
class TotalsTest {

    private static final Tried MAXIMUM = Tried.of(HardConstraints::maximum);
    private static final Tried UNPLACED = Tried.of(MediumConstraints::unplaced);
    private static final Tried SHORTFALL_HOUR = Tried.of(MediumConstraints::shortfallHour);
    private static final Tried SHORTFALL_DAY = Tried.of(MediumConstraints::shortfallDay);

    private static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;
    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> P1_AND_P2 =
            plan -> P1.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static TinyDataset pinnedP1(Consumer<TinyStudent> edit) {
        return anna(edit).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static TinyDataset pastP1(Consumer<TinyStudent> edit) {
        return anna(edit).asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    // maximum

    @Test
    void hoursMayReachTheMaximumAndNotPassIt() {
        MAXIMUM.counts(0, anna(anna -> anna.hours(0, 304, 0)), P1);
        MAXIMUM.counts(1, anna(anna -> anna.hours(0, 303.75, 0)), P1);
        MAXIMUM.counts(0, anna(anna -> anna.hours(0, 640, 0)), P1_AND_P2);
        MAXIMUM.counts(1, anna(anna -> anna.hours(0, 639.75, 0)), P1_AND_P2);
    }

    @Test
    void daysMayReachTheMaximumAndNotPassIt() {
        MAXIMUM.counts(0, anna(anna -> anna.days(0, 38, 0)), P1);
        MAXIMUM.counts(1, anna(anna -> anna.days(0, 37, 0)), P1);
        MAXIMUM.counts(0, anna(anna -> anna.days(0, 80, 0)), P1_AND_P2);
        MAXIMUM.counts(1, anna(anna -> anna.days(0, 79, 0)), P1_AND_P2);
    }

    @Test
    void whatIsCompletedCountsButIsNoBreakByItself() {
        MAXIMUM.counts(0, anna(anna -> anna.hours(0, 404.5, 100.5)), P1);
        MAXIMUM.counts(1, anna(anna -> anna.hours(0, 404.5, 100.75)), P1);
        MAXIMUM.counts(0, anna(anna -> anna.days(0, 48, 10)), P1);
        MAXIMUM.counts(1, anna(anna -> anna.days(0, 48, 11)), P1);
        MAXIMUM.counts(0, anna(anna -> anna.hours(0, 100, 200).days(0, 10, 20)), NOTHING);
    }

    @Test
    void tooManyHoursAndDaysAreOneBreakForAStudent() {
        MAXIMUM.counts(1, anna(anna -> anna.hours(0, 10, 0).days(0, 1, 0)), P1_AND_P2);
        MAXIMUM.counts(
                2,
                anna(anna -> anna.hours(0, 10, 0)).student("bram", bram -> bram.days(0, 1, 0)),
                plan -> P1.apply(plan).place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void pinnedPlacementsMayPassTheMaximumAndAreTheMaximumThen() {
        Consumer<TinyStudent> littleLeft = anna -> anna.hours(0, 100, 50).days(0, 10, 5);

        MAXIMUM.counts(0, pinnedP1(littleLeft), P1);
        MAXIMUM.counts(1, pinnedP1(littleLeft), P1_AND_P2);
        MAXIMUM.counts(0, pinnedP1(anna -> anna.hours(0, 640, 0).days(0, 80, 0)), P1_AND_P2);
        MAXIMUM.counts(1, pinnedP1(anna -> anna.hours(0, 639.75, 0)), P1_AND_P2);
        MAXIMUM.counts(1, pinnedP1(anna -> anna.days(0, 79, 0)), P1_AND_P2);
    }

    @Test
    void aPinThatIsNotKeptIsNoExcuse() {
        TinyDataset otherDays =
                anna(anna -> anna.days(0, 37, 0)).pinned("anna", "P1", "bakery", "mies", MONDAY, FRIDAY);

        MAXIMUM.counts(1, otherDays, P1);
    }

    @Test
    void historyCountsAndIsKeptLikeAPin() {
        MAXIMUM.counts(0, pastP1(anna -> anna.hours(0, 100, 0)), P1);
        MAXIMUM.counts(1, pastP1(anna -> anna.hours(0, 304, 0)), P1_AND_P2);
        MAXIMUM.counts(0, pastP1(anna -> anna.hours(0, 640, 0)), P1_AND_P2);
        MAXIMUM.counts(1, pastP1(anna -> anna.days(0, 79, 0)), P1_AND_P2);
    }

    // unplaced

    @Test
    void aRequestWithoutPlacementCountsItsWeeks() {
        UNPLACED.counts(41, TinyDataset.create(), NOTHING);
        UNPLACED.counts(22, TinyDataset.create(), P1);
        UNPLACED.counts(0, TinyDataset.create(), P1_AND_P2);
        UNPLACED.counts(63, TinyDataset.create().student("bram", bram -> {}), P1);
    }

    @Test
    void onlyTheWeeksOfTheStudentCount() {
        // 18 and 25 January, 1 February
        UNPLACED.counts(3, anna(anna -> anna.stageFrom("2027-01-20").stageUntil("2027-02-02")), NOTHING);
        // a Saturday is in no week, so the request is dropped
        UNPLACED.counts(22, anna(anna -> anna.stageFrom("2027-01-30")), NOTHING);
    }

    @Test
    void historyIsNeverUnplaced() {
        UNPLACED.counts(22, pastP1(anna -> {}), NOTHING);
        UNPLACED.counts(22, TinyDataset.create().asOf("2027-02-01"), NOTHING);
    }

    @Test
    void ofASplitPeriodOnlyWhatIsLeftIsUnplaced() {
        // P2 from 15 March to 16 July, with the week of the meivakantie closed
        UNPLACED.counts(17, TinyDataset.create().asOf("2027-03-15"), NOTHING);
    }

    @Test
    void aPinnedPlacementThatIsGoneIsUnplacedToo() {
        UNPLACED.counts(41, pinnedP1(anna -> {}), NOTHING);
    }

    @Test
    void aStudentWithoutRequestsHasNothingToPlace() {
        UNPLACED.counts(0, anna(anna -> anna.withoutRequest("P1").withoutRequest("P2")), NOTHING);
    }

    // urgency

    @Test
    void whatIsMissingCountsAsOftenAsTheStudentIsUrgent() {
        for (int urgency = 1; urgency <= 5; urgency++) {
            int times = urgency;
            TinyDataset tiny =
                    anna(anna -> anna.hours(304.25, 1280, 0).days(40, 160, 0).urgency(times));

            UNPLACED.counts(22L * urgency, tiny, P1);
            SHORTFALL_HOUR.counts(urgency, tiny, P1);
            SHORTFALL_DAY.counts(2L * urgency, tiny, P1);
            SHORTFALL_HOUR.counts(0, tiny, P1_AND_P2);
        }
    }

    // shortfallHour

    @Test
    void hoursShortAreRoundedUp() {
        SHORTFALL_HOUR.counts(0, anna(anna -> anna.hours(304, 1280, 0)), P1);
        SHORTFALL_HOUR.counts(1, anna(anna -> anna.hours(304.25, 1280, 0)), P1);
        SHORTFALL_HOUR.counts(1, anna(anna -> anna.hours(305, 1280, 0)), P1);
        SHORTFALL_HOUR.counts(2, anna(anna -> anna.hours(305.25, 1280, 0)), P1);
    }

    @Test
    void hoursAreRoundedByStudentAndMoreThanRequiredHelpsNobodyElse() {
        TinyDataset two = anna(anna -> anna.hours(304.25, 1280, 0)).student("bram", bram -> bram.hours(10.5, 1280, 0));

        SHORTFALL_HOUR.counts(12, two, P1);
        SHORTFALL_HOUR.counts(11, two, P1_AND_P2);
    }

    @Test
    void completedHoursAndHistoryFillTheHours() {
        SHORTFALL_HOUR.counts(1, anna(anna -> anna.hours(640, 1280, 335)), P1);
        SHORTFALL_HOUR.counts(0, anna(anna -> anna.hours(640, 1280, 336)), P1);
        SHORTFALL_HOUR.counts(336, pastP1(anna -> anna.hours(640, 1280, 0)), P1);
        SHORTFALL_HOUR.counts(0, pastP1(anna -> anna.hours(640, 1280, 0)), P1_AND_P2);
    }

    @Test
    void aStudentWithoutPlacementOrRequestIsShortOfEverything() {
        Consumer<TinyStudent> required = anna -> anna.hours(640, 1280, 0.5).days(80, 160, 1);
        TinyDataset noRequests =
                anna(required.andThen(anna -> anna.withoutRequest("P1").withoutRequest("P2")));

        SHORTFALL_HOUR.counts(640, anna(required), NOTHING);
        SHORTFALL_HOUR.counts(640, noRequests, NOTHING);
        SHORTFALL_DAY.counts(79, anna(required), NOTHING);
        SHORTFALL_DAY.counts(79, noRequests, NOTHING);
    }

    @Test
    void aStudentOfWhomEveryRequestIsDroppedIsShortToo() {
        SHORTFALL_HOUR.counts(640, anna(anna -> anna.hours(640, 1280, 0)).asOf("2027-07-19"), NOTHING);
        SHORTFALL_DAY.counts(80, anna(anna -> anna.days(80, 160, 0)).asOf("2027-07-19"), NOTHING);
    }

    @Test
    void theLengthOfTheDayGoesByAgeRequestAndCompany() {
        SHORTFALL_HOUR.counts(19, anna(anna -> anna.hours(304, 1280, 0).minutesPerDay(450)), P1);
        // 540 a day is the most: 342 hours
        TinyDataset longDays = anna(anna -> anna.hours(343, 1280, 0)).company("bakery", b -> b.minutesPerDay(600));
        SHORTFALL_HOUR.counts(1, longDays, P1);
        // 30 dates of 7 hours up to 15 December, 8 of 8 hours from 4 January, the sixteenth birthday: 274 hours
        SHORTFALL_HOUR.counts(0, anna(anna -> anna.born("2011-01-04").hours(274, 1280, 0)), P1);
        SHORTFALL_HOUR.counts(1, anna(anna -> anna.born("2011-01-05").hours(274, 1280, 0)), P1);
    }

    @Test
    void someoneBornOn29FebruaryIs16OnThatDay() {
        TinyDataset twoWeeks = anna(anna -> anna.withoutRequest("P2").born("2012-02-29"))
                .calendar(
                        "calendar",
                        calendar -> calendar.span("2028-02-21", "2028-03-03")
                                .withoutPeriods()
                                .period("P1", "2028-02-21", "2028-03-03"));

        // 21, 22 and 28 February of 7 hours, 29 February of 8 hours
        SHORTFALL_HOUR.counts(0, twoWeeks.student("anna", anna -> anna.hours(29, 1280, 0)), P1);
        SHORTFALL_HOUR.counts(1, twoWeeks.student("anna", anna -> anna.hours(29.25, 1280, 0)), P1);
    }

    // shortfallDay

    @Test
    void eachStageDayShortCounts() {
        SHORTFALL_DAY.counts(0, anna(anna -> anna.days(38, 160, 0)), P1);
        SHORTFALL_DAY.counts(1, anna(anna -> anna.days(39, 160, 0)), P1);
        SHORTFALL_DAY.counts(0, anna(anna -> anna.days(40, 160, 2)), P1);
        SHORTFALL_DAY.counts(1, anna(anna -> anna.days(81, 160, 0)), P1_AND_P2);
        SHORTFALL_DAY.counts(42, pastP1(anna -> anna.days(80, 160, 0)), P1);
    }

    @Test
    void onDaysOnWhichTheCompanyIsClosedNobodyWorks() {
        TinyDataset closed = anna(anna -> anna.hours(304, 1280, 0).days(38, 160, 0))
                .company("bakery", bakery -> bakery.closed("2026-09-07", "2026-09-14"));

        // Monday 7, Tuesday 8, Monday 14 September
        SHORTFALL_DAY.counts(3, closed, P1);
        SHORTFALL_HOUR.counts(24, closed, P1);
    }

    @Test
    void aBrokenPlacementDeliversAllTheSame() {
        SHORTFALL_DAY.counts(0, anna(anna -> anna.days(38, 160, 0).exclusions("bakery")), P1);
    }
}
