package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Weekdays;
import org.junit.jupiter.api.Test;

/** Changes from one placement to the next, and recognitions that lapse. */
class ContinuityTest {

    private static final Tried COMPANY_CHANGE = Tried.of(SoftConstraints::companyChange);
    private static final Tried MENTOR_CHANGE = Tried.of(SoftConstraints::mentorChange);
    private static final Tried DAY_CHANGE = Tried.of(SoftConstraints::dayChange);
    private static final Tried LAPSE = Tried.of(SoftConstraints::recognitionLapse);

    private static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;
    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

    private static TinyDataset tiny() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {});
    }

    private static UnaryOperator<TinyPlan> then(String company, String mentor, DayOfWeek... days) {
        return plan -> P1.apply(plan).place("anna", "P2", company, mentor, days);
    }

    private static void assertChanges(
            int company, int mentor, int day, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        COMPANY_CHANGE.counts(company, tiny, plan);
        MENTOR_CHANGE.counts(mentor, tiny, plan);
        DAY_CHANGE.counts(day, tiny, plan);
    }

    // companyChange, mentorChange, dayChange

    @Test
    void goingOnAsBeforeIsNoChange() {
        assertChanges(0, 0, 0, tiny(), then("bakery", "mies", TUESDAY, MONDAY));
    }

    @Test
    void anotherCompanyIsAChangeWhateverTheMentorIsCalled() {
        assertChanges(1, 0, 0, tiny(), then("smithy", "mies", MONDAY, TUESDAY));
    }

    @Test
    void anotherMentorOfTheCompanyIsAChange() {
        assertChanges(0, 1, 0, tiny(), then("bakery", "kees", MONDAY, TUESDAY));
    }

    @Test
    void daysCountAsFarAsTheyAreSwapped() {
        assertChanges(0, 0, 1, tiny(), then("bakery", "mies", MONDAY, FRIDAY));
        assertChanges(0, 0, 2, tiny(), then("bakery", "mies", THURSDAY, FRIDAY));
        assertChanges(0, 0, 2, tiny(), then("bakery", "mies", WEDNESDAY, THURSDAY, FRIDAY));
        assertChanges(0, 0, 1, tiny(), then("bakery", "mies", FRIDAY));
        assertChanges(1, 0, 2, tiny(), then("smithy", "mies", THURSDAY, FRIDAY));
        assertChanges(0, 1, 1, tiny(), then("bakery", "kees", MONDAY, FRIDAY));
    }

    @Test
    void aDayMoreOrLessIsNoSwap() {
        assertChanges(0, 0, 0, tiny(), then("bakery", "mies", MONDAY));
        assertChanges(0, 0, 0, tiny(), then("bakery", "mies", MONDAY, TUESDAY, FRIDAY));
        assertChanges(0, 0, 0, tiny(), then("bakery", "mies"));
    }

    @Test
    void studentsDoNotFollowEachOther() {
        assertChanges(
                0,
                0,
                0,
                tiny().student("bram", bram -> {}),
                plan -> P1.apply(plan).place("bram", "P2", "smithy", "mies", THURSDAY, FRIDAY));
    }

    private static TinyDataset threePeriods() {
        return tiny().calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .period("P1", "2026-08-31", "2026-10-16")
                                .period("P2", "2026-10-26", "2026-12-18")
                                .period("P3", "2027-01-04", "2027-02-19"))
                .student("anna", anna -> anna.request("P3", 2));
    }

    private static TinyPlan firstAndThird(TinyPlan plan) {
        return P1.apply(plan).place("anna", "P3", "smithy", "mies", THURSDAY, FRIDAY);
    }

    @Test
    void eachPairOfConsecutivePlacementsCounts() {
        assertChanges(
                2,
                0,
                3,
                threePeriods(),
                plan -> P1.apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, FRIDAY)
                        .place("anna", "P3", "bakery", "mies", TUESDAY, WEDNESDAY));
    }

    @Test
    void anUnplacedRequestInBetweenBreaksTheChainAndAPeriodWithoutRequestDoesNot() {
        assertChanges(0, 0, 0, threePeriods(), ContinuityTest::firstAndThird);
        assertChanges(
                1,
                0,
                2,
                threePeriods().student("anna", anna -> anna.withoutRequest("P2")),
                ContinuityTest::firstAndThird);
    }

    @Test
    void aDroppedRequestInBetweenBreaksTheChain() {
        TinyDataset closedP2 =
                threePeriods().calendar("calendar", calendar -> calendar.closure("2026-10-26", "2026-12-18"));

        assertChanges(0, 0, 0, closedP2, ContinuityTest::firstAndThird);
    }

    @Test
    void theOrderIsThatOfTimeAndNotThatOfTheRequests() {
        TinyDataset turned = threePeriods()
                .student(
                        "anna",
                        anna -> anna.withoutRequest("P1")
                                .withoutRequest("P2")
                                .request("P2", 2)
                                .request("P1", 2));

        assertChanges(
                1,
                0,
                2,
                turned,
                plan -> plan.place("anna", "P3", "smithy", "mies", THURSDAY, FRIDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void theChangeAfterHistoryCountsAndThoseWithinItDoNot() {
        TinyDataset past = tiny().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        TinyDataset allPast = tiny().asOf("2027-07-19")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("anna", "P2", "smithy", "mies", THURSDAY, FRIDAY);

        assertChanges(1, 0, 2, past, then("smithy", "mies", THURSDAY, FRIDAY));
        assertChanges(0, 1, 1, past, then("bakery", "kees", MONDAY, FRIDAY));
        assertChanges(0, 0, 0, allPast, then("smithy", "mies", THURSDAY, FRIDAY));
    }

    @Test
    void theTwoPartsOfASplitPeriodFollowEachOther() {
        TinyDataset split = tiny().asOf("2027-03-15").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertChanges(
                1,
                0,
                1,
                split,
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2~2027-03-15", "smithy", "mies", MONDAY, FRIDAY));
    }

    // recognitionLapse

    private static TinyDataset smithyEnded(String date) {
        return tiny().company("smithy", smithy -> smithy.lastPlacementEnded(date));
    }

    @Test
    void aRecognitionThatLapsesInTheYearCountsWithoutAPlacement() {
        LAPSE.counts(1, smithyEnded("2023-06-30"), NOTHING);
        LAPSE.counts(1, smithyEnded("2023-06-30"), P1);
        LAPSE.counts(0, smithyEnded("2023-06-30"), then("smithy", "mies", MONDAY, TUESDAY));
        LAPSE.counts(0, tiny(), P1);
        LAPSE.counts(2, smithyEnded("2023-06-30").company("bakery", b -> b.lastPlacementEnded("2022-10-01")), NOTHING);
    }

    @Test
    void onlyAPlacementThatHasBegunOnTheDayOfTheLapseKeepsARecognition() {
        // the second period begins on 1 February 2027
        LAPSE.counts(0, smithyEnded("2023-02-02"), then("smithy", "mies", MONDAY, TUESDAY));
        LAPSE.counts(0, smithyEnded("2023-02-01"), then("smithy", "mies", MONDAY, TUESDAY));
        LAPSE.counts(1, smithyEnded("2023-01-31"), then("smithy", "mies", MONDAY, TUESDAY));
    }

    @Test
    void aLateEntrantBeginsOnTheOwnFirstDay() {
        TinyDataset late = smithyEnded("2022-10-01").student("anna", anna -> anna.stageFrom("2026-10-01"));

        LAPSE.counts(0, late, plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY));
        LAPSE.counts(
                1,
                late.student("anna", anna -> anna.stageFrom("2026-10-02")),
                plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY));
    }

    @Test
    void theYearIsFromTheFirstToTheLastDayOfTheCalendars() {
        LAPSE.counts(0, smithyEnded("2022-08-30"), NOTHING);
        LAPSE.counts(1, smithyEnded("2022-08-31"), NOTHING);
        LAPSE.counts(1, smithyEnded("2023-07-16"), NOTHING);
        LAPSE.counts(0, smithyEnded("2023-07-17"), NOTHING);
    }

    @Test
    void fromTheDayOfReplanningOnWhatLapsedBeforeIsLost() {
        LAPSE.counts(0, smithyEnded("2023-01-31").asOf("2027-02-01"), NOTHING);
        LAPSE.counts(1, smithyEnded("2023-02-01").asOf("2027-02-01"), NOTHING);
    }

    @Test
    void historyKeepsARecognition() {
        TinyDataset past =
                smithyEnded("2023-06-30").asOf("2027-02-01").baseline("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);

        LAPSE.counts(1, past, NOTHING);
        LAPSE.counts(0, past, plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY));
    }
}
