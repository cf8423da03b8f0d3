package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.PerWeekday;
import nl.leerplaats.data.model.Weekdays;
import org.junit.jupiter.api.Test;

/** Rules {@code place} and {@code mentor}: a break for each pupil too many, on each weekday, in each segment of the year. */
class CapacityRulesTest {

    private static final Tried PLACE = Tried.of(HardConstraints::place);
    private static final Tried MENTOR = Tried.of(HardConstraints::mentor);

    private static void assertBreaks(int place, int mentor, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        PLACE.counts(place, tiny, plan);
        MENTOR.counts(mentor, tiny, plan);
    }

    /** Anna, Bram and Chris; the bakery has this number of places, and Mies takes this number of pupils. */
    private static TinyDataset three(int places, int pupilsOfMies) {
        return TinyDataset.create()
                .student("bram", bram -> {})
                .student("chris", chris -> {})
                .company("bakery", bakery -> bakery.places(places).mentor("mies", Weekdays.ALL, pupilsOfMies));
    }

    private static TinyPlan annaAndBram(TinyPlan plan) {
        return plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static TinyPlan allThree(TinyPlan plan) {
        return annaAndBram(plan).place("chris", "P1", "bakery", "mies", TUESDAY, FRIDAY);
    }

    @Test
    void eachWeekdayOverTheLimitIsABreak() {
        assertBreaks(0, 0, three(2, 2), CapacityRulesTest::annaAndBram);
        assertBreaks(2, 0, three(1, 2), CapacityRulesTest::annaAndBram);
        assertBreaks(0, 2, three(2, 1), CapacityRulesTest::annaAndBram);
        assertBreaks(2, 2, three(1, 1), CapacityRulesTest::annaAndBram);
    }

    @Test
    void eachPupilOverTheLimitIsABreak() {
        // Monday 2, Tuesday 3, Friday 1
        assertBreaks(0, 0, three(3, 3), CapacityRulesTest::allThree);
        assertBreaks(1, 0, three(2, 3), CapacityRulesTest::allThree);
        assertBreaks(3, 1, three(1, 2), CapacityRulesTest::allThree);
        assertBreaks(6, 3, three(0, 1), CapacityRulesTest::allThree);
        assertBreaks(0, 6, three(3, 0), CapacityRulesTest::allThree);
    }

    @Test
    void theNumberOfPlacesGoesByWeekday() {
        TinyDataset mondays = three(1, 3).company("bakery", b -> b.places(new PerWeekday(2, 0, 5, 5, 1)));

        assertBreaks(2, 0, mondays, CapacityRulesTest::annaAndBram);
        assertBreaks(3, 0, mondays, CapacityRulesTest::allThree);
        assertBreaks(0, 0, mondays, plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, FRIDAY));
    }

    @Test
    void otherWeekdaysAndOtherPeriodsDoNotMeet() {
        assertBreaks(
                0,
                0,
                three(1, 1),
                plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", WEDNESDAY, THURSDAY)
                        .place("chris", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void theSamePupilInTwoPeriodsIsNoCrowd() {
        assertBreaks(
                0,
                0,
                three(1, 1),
                plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void eachMentorHasPupilsOfOneCompany() {
        TinyDataset more = three(2, 1)
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {});

        assertBreaks(
                0,
                0,
                more,
                plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "kees", MONDAY, TUESDAY)
                        .place("chris", "P1", "smithy", "mies", MONDAY, TUESDAY));
    }

    @Test
    void aPlaceIsOccupiedAllPeriodWhateverTheDatesOfTheStudent() {
        TinyDataset afterEachOther = three(1, 1)
                .student("anna", anna -> anna.stageUntil("2026-10-16"))
                .student("bram", bram -> bram.stageFrom("2026-11-02"));

        assertBreaks(2, 2, afterEachOther, CapacityRulesTest::annaAndBram);
    }

    // several calendars

    /** A second school with periods cut on 16 November and 15 March; P1 ends on 29 January, P2 starts on 1 February. */
    private static TinyDataset twoCalendars() {
        return three(1, 1)
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

    private static UnaryOperator<TinyPlan> annaAndDirk(String periodOfAnna, String... periodsOfDirk) {
        return plan -> {
            plan.place("anna", periodOfAnna, "bakery", "mies", MONDAY, TUESDAY);
            for (String period : periodsOfDirk) {
                plan.place("dirk", period, "bakery", "mies", TUESDAY, WEDNESDAY);
            }
            return plan;
        };
    }

    @Test
    void periodsOfDifferentCalendarsMeetInTheSegmentsTheyShare() {
        assertBreaks(1, 1, twoCalendars(), annaAndDirk("P1", "A"));
        assertBreaks(1, 1, twoCalendars(), annaAndDirk("P1", "B"));
        assertBreaks(0, 0, twoCalendars(), annaAndDirk("P1", "C"));
        assertBreaks(0, 0, twoCalendars(), annaAndDirk("P2", "A"));
        assertBreaks(1, 1, twoCalendars(), annaAndDirk("P2", "C"));
    }

    @Test
    void eachSegmentCountsByItself() {
        assertBreaks(2, 2, twoCalendars(), annaAndDirk("P1", "A", "B"));
        assertBreaks(2, 2, twoCalendars(), annaAndDirk("P2", "B", "C"));
        // the segments of P2 are those before and after 15 March, so Anna and Bram meet twice on two days
        assertBreaks(
                4,
                4,
                twoCalendars(),
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    // pinned and history

    private static TinyDataset annaAndBramPinned(int places, int pupilsOfMies) {
        return three(places, pupilsOfMies)
                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .pinned("bram", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    @Test
    void pinnedPlacementsOverTheLimitAreAllowedAndAreTheLimitThen() {
        assertBreaks(0, 0, annaAndBramPinned(1, 1), CapacityRulesTest::annaAndBram);
        assertBreaks(0, 0, annaAndBramPinned(0, 0), CapacityRulesTest::annaAndBram);
        // Chris on Tuesday is the third where two are pinned, and on Friday the first of one
        assertBreaks(1, 1, annaAndBramPinned(1, 1), CapacityRulesTest::allThree);
        assertBreaks(2, 2, annaAndBramPinned(0, 0), CapacityRulesTest::allThree);
    }

    @Test
    void pinnedPlacementsBelowTheLimitLeaveItAsItIs() {
        assertBreaks(0, 0, annaAndBramPinned(3, 3), CapacityRulesTest::allThree);
        assertBreaks(1, 1, annaAndBramPinned(2, 2), CapacityRulesTest::allThree);
    }

    @Test
    void onePinnedOfTwoIsNoExcuseForTheOther() {
        TinyDataset onePinned = three(1, 1).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertBreaks(2, 2, onePinned, CapacityRulesTest::annaAndBram);
    }

    @Test
    void aPinThatIsNotKeptIsNoExcuse() {
        TinyDataset otherDays = three(1, 1)
                .pinned("anna", "P1", "bakery", "mies", MONDAY, FRIDAY)
                .pinned("bram", "P1", "bakery", "mies", TUESDAY, FRIDAY);

        assertBreaks(2, 2, otherDays, CapacityRulesTest::annaAndBram);
    }

    @Test
    void historyOccupiesNothing() {
        TinyDataset past = three(0, 0).asOf("2027-02-01");
        for (String student : new String[] {"anna", "bram", "chris"}) {
            past.baseline(student, "P1", "bakery", "mies", MONDAY, TUESDAY);
        }

        assertBreaks(0, 0, past, CapacityRulesTest::allThree);
        assertBreaks(2, 2, past, plan -> allThree(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }
}
