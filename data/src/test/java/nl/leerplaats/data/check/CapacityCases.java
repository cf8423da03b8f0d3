package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.plan.HardRule.MENTOR;
import static nl.leerplaats.data.plan.HardRule.PINNED;
import static nl.leerplaats.data.plan.HardRule.PLACE;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;

/** Rules {@code place} and {@code mentor}: a break for each pupil too many, on each weekday, in each segment of the year. */
final class CapacityCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> ANNA_AND_BRAM =
            then(inP1("anna", MONDAY, TUESDAY), inP1("bram", MONDAY, TUESDAY));
    private static final UnaryOperator<TinyPlan> ALL_THREE = then(ANNA_AND_BRAM, inP1("chris", TUESDAY, FRIDAY));

    @Override
    void fill() {
        overTheLimit();
        whoMeets();
        severalCalendars();
        pinned();
        history();
    }

    private static UnaryOperator<TinyPlan> inP1(String student, DayOfWeek... days) {
        return plan -> plan.place(student, "P1", "bakery", "mies", days);
    }

    private static UnaryOperator<TinyPlan> then(UnaryOperator<TinyPlan> one, UnaryOperator<TinyPlan> other) {
        return plan -> other.apply(one.apply(plan));
    }

    private void breaks(int place, int mentor, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        breaksOnly(Map.of(PLACE, place, MENTOR, mentor), tiny, plan);
    }

    /** Anna, Bram and Chris; the bakery has this number of places, and Mies takes this number of pupils. */
    private static TinyDataset three(int places, int pupilsOfMies) {
        return TinyDataset.create()
                .student("bram", bram -> {})
                .student("chris", chris -> {})
                .company("bakery", bakery -> bakery.places(places).mentor("mies", Weekdays.ALL, pupilsOfMies));
    }

    private void overTheLimit() {
        about("each weekday over the limit is a break");
        breaks(0, 0, three(2, 2), ANNA_AND_BRAM);
        breaks(2, 0, three(1, 2), ANNA_AND_BRAM);
        breaks(0, 2, three(2, 1), ANNA_AND_BRAM);
        breaks(2, 2, three(1, 1), ANNA_AND_BRAM);

        about("each pupil over the limit is a break");
        // Monday 2, Tuesday 3, Friday 1
        breaks(0, 0, three(3, 3), ALL_THREE);
        breaks(1, 0, three(2, 3), ALL_THREE);
        breaks(3, 0, three(1, 3), ALL_THREE);
        breaks(3, 1, three(1, 2), ALL_THREE);
        breaks(6, 3, three(0, 1), ALL_THREE);
        breaks(0, 6, three(3, 0), ALL_THREE);

        about("a mentor without students takes none");
        breaks(0, 4, three(3, 0), ANNA_AND_BRAM);

        about("the number of places goes by weekday");
        TinyDataset mondays = three(1, 3).company("bakery", b -> b.places(new PerWeekday(2, 0, 5, 5, 1)));
        breaks(2, 0, mondays, ANNA_AND_BRAM);
        breaks(3, 0, mondays, ALL_THREE);
        breaks(0, 0, mondays, inP1("anna", MONDAY, FRIDAY));

        about("a weekday without places takes nobody");
        TinyDataset noTuesday = three(1, 3).company("bakery", bakery -> bakery.places(new PerWeekday(1, 0, 1, 1, 1)));
        breaks(1, 0, noTuesday, inP1("anna", MONDAY, TUESDAY));
        breaks(0, 0, noTuesday, inP1("anna", MONDAY, FRIDAY));
    }

    private void whoMeets() {
        about("other weekdays and other periods do not meet");
        breaks(0, 0, three(1, 1), then(inP1("anna", MONDAY, TUESDAY), inP1("bram", WEDNESDAY, FRIDAY)));
        breaks(
                0,
                0,
                three(1, 1),
                plan -> inP1("anna", MONDAY, TUESDAY)
                        .apply(plan)
                        .place("bram", "P1", "bakery", "mies", WEDNESDAY, THURSDAY)
                        .place("chris", "P2", "bakery", "mies", MONDAY, TUESDAY));

        about("the same pupil in two periods is no crowd");
        breaks(
                0,
                0,
                three(1, 1),
                plan -> inP1("anna", MONDAY, TUESDAY)
                        .apply(plan)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));

        about("each mentor has pupils of one company: two of the same id are two people");
        TinyDataset more = three(2, 1)
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {});
        breaks(
                0,
                0,
                more,
                plan -> inP1("anna", MONDAY, TUESDAY)
                        .apply(plan)
                        .place("bram", "P1", "bakery", "kees", MONDAY, TUESDAY)
                        .place("chris", "P1", "smithy", "mies", MONDAY, TUESDAY));

        about("a place is occupied all period whatever the dates of the student");
        TinyDataset afterEachOther = three(1, 1)
                .student("anna", anna -> anna.stageUntil("2026-10-16"))
                .student("bram", bram -> bram.stageFrom("2026-11-02"));
        breaks(2, 2, afterEachOther, ANNA_AND_BRAM);
    }

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

    private void severalCalendars() {
        about("periods of different calendars meet in the segments that they share");
        breaks(1, 1, twoCalendars(), annaAndDirk("P1", "A"));
        // P1 is 31 Aug to 29 Jan; B is 16 Nov to 14 Mar: they share the segment 16 Nov to 29 Jan
        breaks(1, 1, twoCalendars(), annaAndDirk("P1", "B"));
        // P1 and C share nothing
        breaks(0, 0, twoCalendars(), annaAndDirk("P1", "C"));
        breaks(0, 0, twoCalendars(), annaAndDirk("P2", "A"));
        breaks(1, 1, twoCalendars(), annaAndDirk("P2", "C"));

        about("each segment counts by itself");
        breaks(2, 2, twoCalendars(), annaAndDirk("P1", "A", "B"));
        breaks(2, 2, twoCalendars(), annaAndDirk("P2", "B", "C"));
        // the segments of P2 are those before and after 15 March, so Anna and Bram meet twice on each day that they
        // share
        breaks(
                2,
                2,
                twoCalendars(),
                plan -> annaAndDirk("P2").apply(plan).place("bram", "P2", "bakery", "mies", MONDAY, FRIDAY));
        breaks(
                4,
                4,
                twoCalendars(),
                plan -> annaAndDirk("P2").apply(plan).place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    private static TinyDataset annaAndBramPinned(int places, int pupilsOfMies) {
        return three(places, pupilsOfMies)
                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .pinned("bram", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private void pinned() {
        about("pinned placements over the limit are allowed and are the limit then");
        breaks(0, 0, annaAndBramPinned(1, 1), ANNA_AND_BRAM);
        breaks(0, 0, annaAndBramPinned(0, 0), ANNA_AND_BRAM);
        // Chris on Tuesday is the third where two are pinned, and on Friday the first of one
        breaks(1, 1, annaAndBramPinned(1, 1), ALL_THREE);
        breaks(2, 2, annaAndBramPinned(0, 0), ALL_THREE);
        breaks(1, 1, annaAndBramPinned(1, 1), then(ANNA_AND_BRAM, inP1("chris", MONDAY, FRIDAY)));

        about("pinned placements below the limit leave it as it is");
        breaks(0, 0, annaAndBramPinned(3, 3), ALL_THREE);
        breaks(1, 1, annaAndBramPinned(2, 2), ALL_THREE);
        TinyDataset onePinned = three(2, 2).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        breaks(0, 0, onePinned, ANNA_AND_BRAM);
        breaks(1, 1, onePinned, then(ANNA_AND_BRAM, inP1("chris", MONDAY, FRIDAY)));

        about("one pinned of two is no excuse for the other");
        breaks(2, 2, three(1, 1).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY), ANNA_AND_BRAM);

        about("a pin that is not kept is no excuse");
        TinyDataset otherDays = three(1, 1)
                .pinned("anna", "P1", "bakery", "mies", MONDAY, FRIDAY)
                .pinned("bram", "P1", "bakery", "mies", TUESDAY, FRIDAY);
        breaksOnly(Map.of(PLACE, 2, MENTOR, 2, PINNED, 2), otherDays, ANNA_AND_BRAM);
        TinyDataset elsewhere =
                three(1, 3).company("smithy", smithy -> {}).pinned("bram", "P1", "smithy", "mies", MONDAY, TUESDAY);
        breaksOnly(Map.of(PLACE, 2, PINNED, 1), elsewhere, ANNA_AND_BRAM);
    }

    private void history() {
        about("history occupies nothing");
        TinyDataset past = three(0, 0).asOf("2027-02-01");
        past.baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("chris", "P1", "bakery", "mies", TUESDAY, FRIDAY);
        breaks(0, 0, past, ALL_THREE);
        breaks(2, 2, past, plan -> ALL_THREE.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }
}
