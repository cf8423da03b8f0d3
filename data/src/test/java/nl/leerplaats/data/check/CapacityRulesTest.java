package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.PerWeekday;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/** Rules {@code place} and {@code mentor}: one break for each pupil too many, on each weekday, in each segment of the year. */
class CapacityRulesTest {

    private static final UnaryOperator<TinyPlan> ANNA_AND_BRAM_IN_P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                    .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY);

    /** Anna, Bram and Chris; the bakery has the given number of places, and Mies takes the given number of pupils. */
    private static TinyDataset three(int places, int mentorLimit) {
        return TinyDataset.create()
                .student("bram", bram -> {})
                .student("chris", chris -> {})
                .company("bakery", bakery -> bakery.places(places).mentor("mies", Weekdays.ALL, mentorLimit));
    }

    private static void assertBreaks(Verdict verdict, int place, int mentor) {
        assertThat(verdict.countBreaks(HardRule.PLACE)).as("place").isEqualTo(place);
        assertThat(verdict.countBreaks(HardRule.MENTOR)).as("mentor").isEqualTo(mentor);
        assertThat(verdict.cost().hard()).as("nothing else").isEqualTo(place + (long) mentor);
    }

    @Test
    void eachWeekdayOverThePlacesIsABreak() {
        assertBreaks(judge(three(1, 3), ANNA_AND_BRAM_IN_P1), 2, 0);
        assertBreaks(judge(three(2, 3), ANNA_AND_BRAM_IN_P1), 0, 0);
    }

    @Test
    void eachPupilOverThePlacesIsABreak() {
        assertBreaks(
                judge(
                        three(1, 3),
                        plan -> ANNA_AND_BRAM_IN_P1
                                .apply(plan)
                                .place("chris", "P1", "bakery", "mies", TUESDAY, WEDNESDAY)),
                3,
                0);
    }

    @Test
    void eachWeekdayOverTheLimitOfTheMentorIsABreak() {
        assertBreaks(judge(three(3, 1), ANNA_AND_BRAM_IN_P1), 0, 2);
        assertBreaks(judge(three(3, 2), ANNA_AND_BRAM_IN_P1), 0, 0);
    }

    @Test
    void aMentorWithoutStudentsTakesNone() {
        assertBreaks(judge(three(3, 0), ANNA_AND_BRAM_IN_P1), 0, 4);
    }

    @Test
    void bothRulesCountWhereBothAreBroken() {
        assertBreaks(judge(three(1, 1), ANNA_AND_BRAM_IN_P1), 2, 2);
    }

    @Test
    void otherWeekdaysDoNotMeet() {
        assertBreaks(
                judge(
                        three(1, 1),
                        plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .place("bram", "P1", "bakery", "mies", WEDNESDAY, FRIDAY)),
                0,
                0);
    }

    @Test
    void otherPeriodsDoNotMeet() {
        assertBreaks(
                judge(
                        three(1, 1),
                        plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY)),
                0,
                0);
    }

    @Test
    void aWeekdayWithoutPlacesTakesNobody() {
        TinyDataset mondays = three(1, 3).company("bakery", bakery -> bakery.places(new PerWeekday(1, 0, 1, 1, 1)));

        assertBreaks(judge(mondays, plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)), 1, 0);
        assertBreaks(judge(mondays, plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, FRIDAY)), 0, 0);
    }

    @Test
    void eachMentorHasOwnPupils() {
        TinyDataset two = three(2, 1).company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1));

        assertBreaks(
                judge(
                        two,
                        plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .place("bram", "P1", "bakery", "kees", MONDAY, TUESDAY)),
                0,
                0);
    }

    @Test
    void mentorsOfTheSameIdInTwoCompaniesAreTwoPeople() {
        assertBreaks(
                judge(
                        three(1, 1).company("smithy", smithy -> {}),
                        plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .place("bram", "P1", "smithy", "mies", MONDAY, TUESDAY)),
                0,
                0);
    }

    @Test
    void aPlaceIsOccupiedAllPeriodWhateverTheDatesOfTheStudent() {
        TinyDataset afterEachOther = three(1, 3)
                .student("anna", anna -> anna.stageUntil("2026-10-16"))
                .student("bram", bram -> bram.stageFrom("2026-11-02"));

        assertBreaks(judge(afterEachOther, ANNA_AND_BRAM_IN_P1), 2, 0);
    }

    /** A second school whose periods are cut on 16 November and 15 March. */
    private static TinyDataset twoCalendars() {
        return three(1, 3)
                .calendar(
                        "other",
                        calendar -> calendar.withoutPeriods()
                                .period("A", "2026-08-31", "2026-11-15")
                                .period("B", "2026-11-16", "2027-03-14")
                                .period("C", "2027-03-15", "2027-07-16"))
                .school("elsewhere", school -> school.calendar("other"))
                .student(
                        "dirk",
                        dirk -> dirk.school("elsewhere")
                                .withoutRequest("P1")
                                .withoutRequest("P2")
                                .request("A", 2)
                                .request("B", 2)
                                .request("C", 2));
    }

    @Test
    void periodsOfDifferentCalendarsMeetInTheSegmentsTheyShare() {
        // P1 is 31 Aug to 29 Jan; B is 16 Nov to 14 Mar: they share the segment 16 Nov to 29 Jan
        assertBreaks(
                judge(
                        twoCalendars(),
                        plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .place("dirk", "B", "bakery", "mies", TUESDAY, WEDNESDAY)),
                1,
                0);
        // P1 and C share nothing
        assertBreaks(
                judge(
                        twoCalendars(),
                        plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .place("dirk", "C", "bakery", "mies", MONDAY, TUESDAY)),
                0,
                0);
    }

    @Test
    void eachSegmentCountsByItself() {
        // P2 is cut by the end of B on 14 March: Anna and Bram meet on Monday in both parts
        assertBreaks(
                judge(
                        twoCalendars(),
                        plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                                .place("bram", "P2", "bakery", "mies", MONDAY, FRIDAY)),
                2,
                0);
    }

    private static TinyDataset pinnedAnnaAndBram() {
        return three(1, 1)
                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .pinned("bram", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    @Test
    void pinnedPlacementsOverTheLimitAreAllowed() {
        assertBreaks(judge(pinnedAnnaAndBram(), ANNA_AND_BRAM_IN_P1), 0, 0);
    }

    @Test
    void theLimitIsThenWhatThePinnedOnesTake() {
        assertBreaks(
                judge(
                        pinnedAnnaAndBram(),
                        plan -> ANNA_AND_BRAM_IN_P1.apply(plan).place("chris", "P1", "bakery", "mies", MONDAY, FRIDAY)),
                1,
                1);
    }

    @Test
    void aPinnedPlacementBelowTheLimitLeavesTheLimitAsItIs() {
        TinyDataset onePinned = three(2, 2).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertBreaks(judge(onePinned, ANNA_AND_BRAM_IN_P1), 0, 0);
        assertBreaks(
                judge(
                        onePinned,
                        plan -> ANNA_AND_BRAM_IN_P1.apply(plan).place("chris", "P1", "bakery", "mies", MONDAY, FRIDAY)),
                1,
                1);
    }

    @Test
    void aPinnedPlacementThatWasMovedHereIsNoExemption() {
        TinyDataset elsewhere =
                three(1, 3).company("smithy", smithy -> {}).pinned("bram", "P1", "smithy", "mies", MONDAY, TUESDAY);

        Verdict verdict = judge(elsewhere, ANNA_AND_BRAM_IN_P1);

        assertThat(verdict.countBreaks(HardRule.PLACE)).isEqualTo(2);
        assertThat(verdict.countBreaks(HardRule.PINNED)).isEqualTo(1);
    }

    @Test
    void historyOccupiesNothing() {
        TinyDataset past = three(1, 1)
                .asOf("2027-02-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("bram", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertBreaks(judge(past, ANNA_AND_BRAM_IN_P1), 0, 0);
    }
}
