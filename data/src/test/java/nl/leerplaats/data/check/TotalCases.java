package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.model.CostTerm.SHORTFALL_DAY;
import static nl.leerplaats.data.model.CostTerm.SHORTFALL_HOUR;
import static nl.leerplaats.data.model.CostTerm.UNPLACED;
import static nl.leerplaats.data.plan.HardRule.EXCLUDED;
import static nl.leerplaats.data.plan.HardRule.MAXIMUM;
import static nl.leerplaats.data.plan.HardRule.PINNED;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.plan.Cost;

/**
 * What the year of a student adds up to: rule {@code maximum}, terms {@code unplaced}, {@code shortfallHour}, {@code shortfallDay}. On
 * Monday and Tuesday in P1 (19 weeks) there are 19 + 19 stage dates of 8 hours: 304 hours. In P2 (22 weeks) there are 20 Mondays and 22
 * Tuesdays: 336 hours.
 */
final class TotalCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> P1_AND_P2 =
            plan -> P1.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    @Override
    void fill() {
        maximum();
        maximumOfPinnedAndHistory();
        unplaced();
        urgency();
        hours();
        lengthOfTheDay();
        birthdays();
        days();
    }

    private static TinyDataset pinnedP1(Consumer<TinyStudent> edit) {
        return anna(edit).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static TinyDataset pastP1(Consumer<TinyStudent> edit) {
        return anna(edit).asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private void maximum() {
        about("hours may reach the maximum and not pass it");
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.hours(0, 304, 0)), P1);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.hours(0, 303.75, 0)), P1);
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.hours(0, 640, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.hours(0, 639.75, 0)), P1_AND_P2);

        about("days may reach the maximum and not pass it");
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.days(0, 38, 0)), P1);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.days(0, 37, 0)), P1);
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.days(0, 80, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.days(0, 79, 0)), P1_AND_P2);

        about("what is completed counts");
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.hours(0, 404.5, 100.5)), P1);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.hours(0, 404.5, 100.75)), P1);
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.days(0, 48, 10)), P1);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.days(0, 48, 11)), P1);

        about("what is completed is no break by itself");
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.hours(0, 100, 200).days(0, 10, 20)), NOTHING);
        breaksOnly(MAXIMUM, 0, anna(anna -> anna.hours(0, 1280, 1300).days(0, 160, 170)), NOTHING);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.hours(0, 1280, 1300)), P1);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.days(0, 160, 170)), P1);

        about("too many hours and too many days are one break for a student");
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.hours(0, 10, 0).days(0, 1, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 1, anna(anna -> anna.hours(0, 100, 0).days(0, 10, 0)), P1_AND_P2);
        breaks(
                MAXIMUM,
                2,
                anna(anna -> anna.hours(0, 10, 0)).student("bram", bram -> bram.days(0, 1, 0)),
                plan -> P1.apply(plan).place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));
    }

    private void maximumOfPinnedAndHistory() {
        about("pinned placements may pass the maximum and are the maximum then");
        Consumer<TinyStudent> littleLeft = anna -> anna.hours(0, 100, 50).days(0, 10, 5);
        breaksOnly(MAXIMUM, 0, pinnedP1(anna -> anna.hours(0, 100, 0).days(0, 10, 0)), P1);
        breaksOnly(MAXIMUM, 0, pinnedP1(littleLeft), P1);
        breaksOnly(MAXIMUM, 1, pinnedP1(littleLeft), P1_AND_P2);
        breaksOnly(MAXIMUM, 1, pinnedP1(anna -> anna.hours(0, 100, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 1, pinnedP1(anna -> anna.days(0, 10, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 0, pinnedP1(anna -> anna.hours(0, 640, 0).days(0, 80, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 1, pinnedP1(anna -> anna.hours(0, 639.75, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 1, pinnedP1(anna -> anna.days(0, 79, 0)), P1_AND_P2);

        about("a pin that is not kept is no excuse for the maximum");
        breaksOnly(
                Map.of(MAXIMUM, 1, PINNED, 1),
                anna(anna -> anna.days(0, 37, 0)).pinned("anna", "P1", "bakery", "mies", MONDAY, FRIDAY),
                P1);
        breaksOnly(
                Map.of(MAXIMUM, 1, PINNED, 1),
                anna(anna -> anna.hours(0, 100, 0)).pinned("anna", "P1", "bakery", "mies", MONDAY, FRIDAY),
                P1);

        about("history counts and is kept like a pin");
        breaksOnly(MAXIMUM, 0, pastP1(anna -> anna.hours(0, 304, 0)), P1);
        breaksOnly(MAXIMUM, 1, pastP1(anna -> anna.hours(0, 304, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 0, pastP1(anna -> anna.hours(0, 640, 0)), P1_AND_P2);
        breaksOnly(MAXIMUM, 0, pastP1(anna -> anna.hours(0, 100, 0)), P1);
        breaksOnly(MAXIMUM, 1, pastP1(anna -> anna.days(0, 79, 0)), P1_AND_P2);
    }

    private void unplaced() {
        about("a request without a placement counts its weeks");
        counts(UNPLACED, 19 + 22, TinyDataset.create(), NOTHING);
        counts(UNPLACED, 22, TinyDataset.create(), P1);
        counts(UNPLACED, 0, TinyDataset.create(), P1_AND_P2);
        counts(UNPLACED, 63, TinyDataset.create().student("bram", bram -> {}), P1);
        costs(new Cost(0, 41 * 15, 0), TinyDataset.create(), NOTHING);

        about("only the weeks of the student count");
        // 18 and 25 January, 1 February
        counts(UNPLACED, 3, anna(anna -> anna.stageFrom("2027-01-20").stageUntil("2027-02-02")), NOTHING);
        // a Saturday is in no week, so the request is dropped
        counts(UNPLACED, 22, anna(anna -> anna.stageFrom("2027-01-30")), NOTHING);

        about("history is never unplaced");
        counts(UNPLACED, 22, pastP1(anna -> {}), NOTHING);
        counts(UNPLACED, 22, TinyDataset.create().asOf("2027-02-01"), NOTHING);

        about("of a split period only what is left is unplaced");
        // P2 from 15 March to 16 July, with the week of the meivakantie closed
        counts(UNPLACED, 17, TinyDataset.create().asOf("2027-03-15"), NOTHING);

        about("a pinned placement that is gone is unplaced too");
        counts(UNPLACED, 41, pinnedP1(anna -> {}), NOTHING);

        about("a student without requests has nothing to place");
        counts(UNPLACED, 0, anna(anna -> anna.withoutRequest("P1").withoutRequest("P2")), NOTHING);
    }

    private void urgency() {
        about("what is missing counts as often as the student is urgent");
        for (int urgency = 1; urgency <= 5; urgency++) {
            int times = urgency;
            TinyDataset tiny =
                    anna(anna -> anna.hours(304.25, 1280, 0).days(40, 160, 0).urgency(times));
            // a quarter of an hour is rounded up before it is multiplied
            counts(Map.of(UNPLACED, 22L * times, SHORTFALL_HOUR, (long) times, SHORTFALL_DAY, 2L * times), tiny, P1);
            counts(Map.of(UNPLACED, 0L, SHORTFALL_HOUR, 0L, SHORTFALL_DAY, 0L), tiny, P1_AND_P2);
            // 19 and 22 weeks of 2 days of 3 minutes, whoever is urgent
            costs(new Cost(0, (22 * 15 + 1 + 2 * 4) * times, 19 * 2 * 3), tiny, P1);
            costs(new Cost(0, 0, 41 * 2 * 3), tiny, P1_AND_P2);
        }
    }

    private void hours() {
        about("hours short are rounded up");
        counts(SHORTFALL_HOUR, 0, anna(anna -> anna.hours(304, 1280, 0)), P1);
        counts(SHORTFALL_HOUR, 1, anna(anna -> anna.hours(304.25, 1280, 0)), P1);
        counts(SHORTFALL_HOUR, 1, anna(anna -> anna.hours(305, 1280, 0)), P1);
        counts(SHORTFALL_HOUR, 2, anna(anna -> anna.hours(305.25, 1280, 0)), P1);

        about("hours are rounded by student, and more than required helps nobody else");
        TinyDataset two = anna(anna -> anna.hours(304.25, 1280, 0)).student("bram", bram -> bram.hours(10.5, 1280, 0));
        counts(SHORTFALL_HOUR, 12, two, P1);
        counts(SHORTFALL_HOUR, 11, two, P1_AND_P2);
        // only Bram's 10.5, rounded up
        counts(SHORTFALL_HOUR, 11, two.student("anna", anna -> anna.hours(100, 1280, 0)), P1);

        about("completed hours and history fill the hours");
        counts(SHORTFALL_HOUR, 1, anna(anna -> anna.hours(640, 1280, 335)), P1);
        counts(SHORTFALL_HOUR, 0, anna(anna -> anna.hours(640, 1280, 336)), P1);
        counts(SHORTFALL_HOUR, 336, pastP1(anna -> anna.hours(640, 1280, 0)), P1);
        counts(SHORTFALL_HOUR, 0, pastP1(anna -> anna.hours(640, 1280, 0)), P1_AND_P2);

        about("a student without placement or request is short of everything");
        Consumer<TinyStudent> required = anna -> anna.hours(640, 1280, 0.5).days(80, 160, 1);
        TinyDataset noRequests =
                anna(required.andThen(anna -> anna.withoutRequest("P1").withoutRequest("P2")));
        counts(SHORTFALL_HOUR, 640, anna(anna -> anna.hours(640, 1280, 0)), NOTHING);
        counts(Map.of(SHORTFALL_HOUR, 640L, SHORTFALL_DAY, 79L), anna(required), NOTHING);
        counts(Map.of(SHORTFALL_HOUR, 640L, SHORTFALL_DAY, 79L), noRequests, NOTHING);

        about("a student of whom every request is dropped is short too");
        counts(SHORTFALL_HOUR, 640, anna(anna -> anna.hours(640, 1280, 0)).asOf("2027-07-19"), NOTHING);
        counts(SHORTFALL_DAY, 80, anna(anna -> anna.days(80, 160, 0)).asOf("2027-07-19"), NOTHING);

        about("a broken placement still delivers");
        TinyDataset excluded =
                anna(anna -> anna.hours(304, 1280, 0).days(38, 160, 0).exclusions("bakery"));
        counts(Map.of(SHORTFALL_HOUR, 0L, SHORTFALL_DAY, 0L), excluded, P1);
        breaksOnly(EXCLUDED, 1, excluded, P1);
    }

    private void lengthOfTheDay() {
        about("a day is as long as the request allows");
        // 38 half hours
        counts(SHORTFALL_HOUR, 19, anna(anna -> anna.hours(304, 1280, 0).minutesPerDay(450)), P1);

        about("from 16 a day is not longer than nine hours");
        // 38 days of 9 hours: 342
        TinyDataset longDays = anna(anna -> anna.hours(342, 1280, 0)).company("bakery", b -> b.minutesPerDay(600));
        counts(SHORTFALL_HOUR, 0, longDays, P1);
        counts(SHORTFALL_HOUR, 1, longDays.student("anna", anna -> anna.hours(343, 1280, 0)), P1);

        about("on days on which the company is closed nobody works");
        TinyDataset closed = anna(anna -> anna.hours(304, 1280, 0).days(38, 160, 0))
                .company("bakery", bakery -> bakery.closed("2026-09-07", "2026-09-14"));
        // Monday 7, Tuesday 8, Monday 14 September
        counts(Map.of(SHORTFALL_DAY, 3L, SHORTFALL_HOUR, 24L), closed, P1);
    }

    private void birthdays() {
        about("minutes grow on the sixteenth birthday");
        // 15 Mondays and 15 Tuesdays of 7 hours up to 15 December, 4 and 4 of 8 hours from 4 January: 210 + 64 hours
        counts(SHORTFALL_HOUR, 0, anna(anna -> anna.born("2011-01-04").hours(274, 1280, 0)), P1);
        counts(SHORTFALL_HOUR, 1, anna(anna -> anna.born("2011-01-04").hours(275, 1280, 0)), P1);
        // with the birthday on Tuesday 5 January the Monday is still of 7 hours
        counts(SHORTFALL_HOUR, 1, anna(anna -> anna.born("2011-01-05").hours(274, 1280, 0)), P1);

        about("someone born on 29 February is 16 on that day");
        // Monday 28 February 2028 of 7 hours, Tuesday 29 February of 8; both days of the next week are of 8 hours
        TinyDataset leapWeek = anna(anna -> anna.born("2012-02-29").hours(15.25, 1280, 0))
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .span("2027-08-30", "2028-07-07")
                                .period("P1", "2028-02-28", "2028-03-03")
                                .period("P2", "2028-03-06", "2028-03-10"));
        counts(SHORTFALL_HOUR, 1, leapWeek, P1);
        counts(SHORTFALL_HOUR, 0, leapWeek.student("anna", anna -> anna.hours(15, 1280, 0)), P1);
        counts(SHORTFALL_HOUR, 0, leapWeek.student("anna", anna -> anna.hours(31, 1280, 0)), P1_AND_P2);
        TinyDataset twoWeeks = anna(anna -> anna.withoutRequest("P2").born("2012-02-29"))
                .calendar(
                        "calendar",
                        calendar -> calendar.span("2028-02-21", "2028-03-03")
                                .withoutPeriods()
                                .period("P1", "2028-02-21", "2028-03-03"));
        // 21, 22 and 28 February of 7 hours, 29 February of 8 hours
        counts(SHORTFALL_HOUR, 0, twoWeeks.student("anna", anna -> anna.hours(29, 1280, 0)), P1);
        counts(SHORTFALL_HOUR, 1, twoWeeks.student("anna", anna -> anna.hours(29.25, 1280, 0)), P1);
    }

    private void days() {
        about("each stage day short counts");
        counts(SHORTFALL_DAY, 0, anna(anna -> anna.days(38, 160, 0)), P1);
        counts(SHORTFALL_DAY, 1, anna(anna -> anna.days(39, 160, 0)), P1);
        counts(SHORTFALL_DAY, 2, anna(anna -> anna.days(40, 160, 0)), P1);
        counts(SHORTFALL_DAY, 0, anna(anna -> anna.days(40, 160, 2)), P1);
        // 38 + 42
        counts(SHORTFALL_DAY, 0, anna(anna -> anna.days(80, 160, 0)), P1_AND_P2);
        counts(SHORTFALL_DAY, 1, anna(anna -> anna.days(81, 160, 0)), P1_AND_P2);
        counts(SHORTFALL_DAY, 42, pastP1(anna -> anna.days(80, 160, 0)), P1);
        counts(SHORTFALL_DAY, 0, pastP1(anna -> anna.days(80, 160, 0)), P1_AND_P2);
    }
}
