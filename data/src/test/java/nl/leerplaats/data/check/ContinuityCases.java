package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.model.CostTerm.COMPANY_CHANGE;
import static nl.leerplaats.data.model.CostTerm.DAY_CHANGE;
import static nl.leerplaats.data.model.CostTerm.MENTOR_CHANGE;
import static nl.leerplaats.data.model.CostTerm.RECOGNITION_LAPSE;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.value.Weekdays;

/** Changes from one placement to the next, and recognitions that lapse. */
final class ContinuityCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> P1_AT_SMITHY =
            plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);

    @Override
    void fill() {
        changes();
        chains();
        changesAfterHistory();
        lapses();
        daysOfLapse();
    }

    /** The bakery with a second mentor, and a smithy. */
    private static TinyDataset twoCompanies() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {});
    }

    private static UnaryOperator<TinyPlan> then(String company, String mentor, DayOfWeek... days) {
        return plan -> P1.apply(plan).place("anna", "P2", company, mentor, days);
    }

    private void changes(long company, long mentor, long day, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        counts(Map.of(COMPANY_CHANGE, company, MENTOR_CHANGE, mentor, DAY_CHANGE, day), tiny, plan);
    }

    private void changes() {
        about("going on as before is no change");
        changes(0, 0, 0, twoCompanies(), then("bakery", "mies", TUESDAY, MONDAY));

        about("another company is a change whatever the mentor is called");
        changes(1, 0, 0, twoCompanies(), then("smithy", "mies", MONDAY, TUESDAY));

        about("another mentor of the company is a change");
        changes(0, 1, 0, twoCompanies(), then("bakery", "kees", MONDAY, TUESDAY));

        about("days count as far as they are swapped");
        changes(0, 0, 1, twoCompanies(), then("bakery", "mies", MONDAY, FRIDAY));
        changes(0, 0, 2, twoCompanies(), then("bakery", "mies", THURSDAY, FRIDAY));
        changes(0, 0, 2, twoCompanies(), then("bakery", "mies", WEDNESDAY, THURSDAY, FRIDAY));
        changes(0, 0, 1, twoCompanies(), then("bakery", "mies", FRIDAY));
        changes(1, 0, 2, twoCompanies(), then("smithy", "mies", THURSDAY, FRIDAY));
        changes(0, 1, 1, twoCompanies(), then("bakery", "kees", MONDAY, FRIDAY));

        about("a day more or less is no swap");
        changes(0, 0, 0, twoCompanies(), then("bakery", "mies", MONDAY));
        changes(0, 0, 0, twoCompanies(), then("bakery", "mies", MONDAY, TUESDAY, FRIDAY));
        changes(0, 0, 0, twoCompanies(), then("bakery", "mies"));

        about("students do not follow each other");
        changes(
                0,
                0,
                0,
                twoCompanies().student("bram", bram -> {}),
                plan -> P1.apply(plan).place("bram", "P2", "smithy", "mies", THURSDAY, FRIDAY));
    }

    private static TinyDataset threePeriods() {
        return twoCompanies()
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .period("P1", "2026-08-31", "2026-10-16")
                                .period("P2", "2026-10-26", "2026-12-18")
                                .period("P3", "2027-01-04", "2027-02-19"))
                .student("anna", anna -> anna.request("P3", 2));
    }

    private void chains() {
        UnaryOperator<TinyPlan> firstAndThird =
                plan -> P1.apply(plan).place("anna", "P3", "smithy", "mies", THURSDAY, FRIDAY);
        UnaryOperator<TinyPlan> allThree =
                plan -> firstAndThird.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        about("each pair of consecutive placements counts");
        changes(1, 0, 2, threePeriods(), allThree);
        changes(
                2,
                0,
                3,
                threePeriods(),
                plan -> P1.apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, FRIDAY)
                        .place("anna", "P3", "bakery", "mies", TUESDAY, WEDNESDAY));

        about("an unplaced request in between breaks the chain and a period without request does not");
        changes(0, 0, 0, threePeriods(), firstAndThird);
        changes(1, 0, 2, threePeriods().student("anna", anna -> anna.withoutRequest("P2")), firstAndThird);

        about("a dropped request in between breaks the chain");
        changes(
                0,
                0,
                0,
                threePeriods().calendar("calendar", calendar -> calendar.closure("2026-10-26", "2026-12-18")),
                firstAndThird);

        about("the order is that of time and not that of the requests");
        TinyDataset turned = threePeriods()
                .student(
                        "anna",
                        anna -> anna.withoutRequest("P1")
                                .withoutRequest("P2")
                                .request("P2", 2)
                                .request("P1", 2));
        changes(
                1,
                0,
                2,
                turned,
                plan -> plan.place("anna", "P3", "smithy", "mies", THURSDAY, FRIDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY));
    }

    private void changesAfterHistory() {
        about("the change after history counts and those within it do not");
        TinyDataset past = twoCompanies().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        changes(1, 0, 2, past, then("smithy", "mies", THURSDAY, FRIDAY));
        changes(0, 1, 1, past, then("bakery", "kees", MONDAY, FRIDAY));
        TinyDataset allPast = twoCompanies()
                .asOf("2027-07-19")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("anna", "P2", "smithy", "mies", THURSDAY, FRIDAY);
        changes(0, 0, 0, allPast, then("smithy", "mies", THURSDAY, FRIDAY));
        costs(new Cost(0, 0, 0), allPast, then("smithy", "mies", THURSDAY, FRIDAY));

        about("the two parts of a split period follow each other");
        TinyDataset split = twoCompanies().asOf("2027-03-15").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        changes(
                1,
                0,
                1,
                split,
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2~2027-03-15", "smithy", "mies", MONDAY, FRIDAY));
        changes(
                1,
                0,
                0,
                split,
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2~2027-03-15", "smithy", "mies", MONDAY, TUESDAY));
    }

    private static TinyDataset smithyEnded(String date) {
        return twoCompanies().company("smithy", smithy -> smithy.lastPlacementEnded(date));
    }

    private void lapses() {
        UnaryOperator<TinyPlan> atSmithy = then("smithy", "mies", MONDAY, TUESDAY);

        about("a recognition that lapses in the year counts without a placement");
        counts(RECOGNITION_LAPSE, 1, smithyEnded("2023-06-30"), NOTHING);
        counts(RECOGNITION_LAPSE, 1, smithyEnded("2023-06-30"), P1);
        counts(RECOGNITION_LAPSE, 0, smithyEnded("2023-06-30"), atSmithy);
        counts(RECOGNITION_LAPSE, 0, twoCompanies(), P1);
        counts(
                RECOGNITION_LAPSE,
                2,
                smithyEnded("2023-06-30").company("bakery", b -> b.lastPlacementEnded("2022-10-01")),
                NOTHING);

        about("history keeps a recognition");
        TinyDataset past =
                smithyEnded("2023-06-30").asOf("2027-02-01").baseline("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);
        counts(RECOGNITION_LAPSE, 1, past, NOTHING);
        counts(RECOGNITION_LAPSE, 0, past, P1_AT_SMITHY);
    }

    private void daysOfLapse() {
        UnaryOperator<TinyPlan> atSmithy = then("smithy", "mies", MONDAY, TUESDAY);

        about("only a placement that has begun on the day of the lapse keeps a recognition");
        // the second period begins on 1 February 2027: the day before the lapse, on the day, and the day after
        counts(RECOGNITION_LAPSE, 0, smithyEnded("2023-02-02"), atSmithy);
        counts(RECOGNITION_LAPSE, 0, smithyEnded("2023-02-01"), atSmithy);
        counts(RECOGNITION_LAPSE, 1, smithyEnded("2023-01-31"), atSmithy);
        // the first period, and nobody in the second
        counts(RECOGNITION_LAPSE, 0, smithyEnded("2023-01-31"), P1_AT_SMITHY);

        about("a late entrant begins on the own first day");
        TinyDataset late = smithyEnded("2022-10-01").student("anna", anna -> anna.stageFrom("2026-10-01"));
        counts(RECOGNITION_LAPSE, 0, late, P1_AT_SMITHY);
        counts(RECOGNITION_LAPSE, 1, late.student("anna", anna -> anna.stageFrom("2026-10-02")), P1_AT_SMITHY);

        about("the year is from the first to the last day of the calendars");
        counts(RECOGNITION_LAPSE, 0, smithyEnded("2022-08-30"), NOTHING);
        counts(RECOGNITION_LAPSE, 1, smithyEnded("2022-08-31"), NOTHING);
        counts(RECOGNITION_LAPSE, 1, smithyEnded("2023-07-16"), NOTHING);
        counts(RECOGNITION_LAPSE, 0, smithyEnded("2023-07-17"), NOTHING);

        about("from the day of planning again on what lapsed before is lost");
        counts(RECOGNITION_LAPSE, 0, smithyEnded("2023-01-31").asOf("2027-02-01"), NOTHING);
        counts(RECOGNITION_LAPSE, 1, smithyEnded("2023-02-01").asOf("2027-02-01"), NOTHING);
    }
}
