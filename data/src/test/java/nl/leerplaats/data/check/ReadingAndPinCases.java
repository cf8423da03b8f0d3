package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.model.CostTerm.SUPERVISOR_LOAD;
import static nl.leerplaats.data.model.CostTerm.TRAVEL;
import static nl.leerplaats.data.model.CostTerm.UNPLACED;
import static nl.leerplaats.data.plan.HardRule.FORMAT;
import static nl.leerplaats.data.plan.HardRule.PINNED;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.value.Weekdays;

/** Rules {@code format} and {@code pinned}: what cannot be read counts once and in nothing else, and what a person decided stays. */
final class ReadingAndPinCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> P2 =
            plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    @Override
    void fill() {
        unknown();
        twice();
        dropped();
        pinned();
        otherPins();
        pinnedSupervisions();
    }

    private static TinyDataset tiny() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> smithy.mentor("piet", Weekdays.ALL, 1))
                .supervisor("sam", sam -> {})
                .supervisor("tess", tess -> {});
    }

    private static UnaryOperator<TinyPlan> inP1(String company, String mentor) {
        return plan -> plan.place("anna", "P1", company, mentor, MONDAY, TUESDAY);
    }

    /** One break, and 41 weeks unplaced: nothing else counts. */
    private void leftOut(UnaryOperator<TinyPlan> plan) {
        breaksOnly(FORMAT, 1, tiny(), plan);
        costs(new Cost(1, 41 * 15, 0), tiny(), plan);
    }

    private void unknown() {
        about("what names nothing unknown is read");
        breaksOnly(FORMAT, 0, tiny(), plan -> inP1("bakery", "kees").apply(plan).supervise("anna", "sam"));

        about("a placement of something unknown is left out");
        leftOut(plan -> plan.place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));
        leftOut(plan -> plan.place("anna", "P3", "bakery", "mies", MONDAY, TUESDAY));
        leftOut(inP1("mill", "mies"));
        leftOut(inP1("bakery", "nobody"));

        about("a mentor of another company is unknown");
        leftOut(inP1("bakery", "piet"));
        breaksOnly(
                FORMAT,
                1,
                TinyDataset.create().company("smithy", smithy -> smithy.withoutMentors()),
                inP1("smithy", "mies"));

        about("a placement with a day twice or in the weekend is left out");
        leftOut(plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, MONDAY));
        leftOut(plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, SATURDAY));

        about("a supervision of somebody unknown is left out");
        leftOut(plan -> plan.supervise("bram", "sam"));
        leftOut(plan -> plan.supervise("anna", "nobody"));
    }

    private void twice() {
        about("of two placements for a request the first that can be read counts");
        UnaryOperator<TinyPlan> bakeryThenSmithy = plan ->
                inP1("bakery", "mies").apply(plan).place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY, WEDNESDAY);
        breaksOnly(FORMAT, 1, tiny(), bakeryThenSmithy);
        // P2 is unplaced; 19 weeks, 2 days, 3 minutes
        counts(Map.of(UNPLACED, 22L, TRAVEL, 19 * 2 * 3L), tiny(), bakeryThenSmithy);
        UnaryOperator<TinyPlan> nowhereThenBakery = plan -> inP1("bakery", "mies")
                .apply(inP1("nowhere", "mies").apply(plan))
                .supervise("anna", "sam");
        breaksOnly(FORMAT, 1, tiny(), nowhereThenBakery);
        counts(UNPLACED, 22, tiny(), nowhereThenBakery);

        about("of two supervisions of a student the first that can be read counts");
        UnaryOperator<TinyPlan> samThenTess =
                plan -> plan.supervise("anna", "sam").supervise("anna", "tess");
        TinyDataset tessTakesNobody = tiny().supervisor("tess", tess -> tess.maxStudents(0));
        breaksOnly(FORMAT, 1, tessTakesNobody, samThenTess);
        // 1 of 10: 20 / 10
        counts(SUPERVISOR_LOAD, 2, tessTakesNobody, samThenTess);

        about("of all that is there more than once the first that can be read counts");
        // P1 at the bakery, 3 minutes: 19 weeks of 2 days; P2 unplaced; Sam's load 20 / 10 and trip 2 × 5
        costs(
                new Cost(4, 22 * 15, 19 * 2 * 3 + 20 * 2 + 20 * 10),
                tiny(),
                plan -> bakeryThenSmithy
                        .apply(inP1("nowhere", "mies").apply(plan))
                        .supervise("anna", "nobody")
                        .supervise("anna", "sam")
                        .supervise("anna", "tess"));
    }

    private void dropped() {
        about("a placement for a dropped request is left out");
        breaksOnly(FORMAT, 1, tiny().student("anna", anna -> anna.stageFrom("2027-02-01")), inP1("bakery", "mies"));
        breaksOnly(FORMAT, 1, tiny().asOf("2027-02-01"), inP1("bakery", "mies"));

        about("the period is that of the split dataset");
        // P2 has become history without a placement, so its request is dropped
        breaksOnly(FORMAT, 1, tiny().asOf("2027-03-15"), P2);
        breaksOnly(
                FORMAT,
                0,
                tiny().asOf("2027-03-15"),
                plan -> plan.place("anna", "P2~2027-03-15", "bakery", "mies", MONDAY, TUESDAY));
    }

    private static TinyDataset pinnedAtBakery() {
        return tiny().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private void pinned() {
        about("a pinned placement stays, in whatever order its days are named");
        breaksOnly(PINNED, 0, pinnedAtBakery(), inP1("bakery", "mies"));
        breaksOnly(PINNED, 0, pinnedAtBakery(), plan -> plan.place("anna", "P1", "bakery", "mies", TUESDAY, MONDAY));

        about("taking a pinned placement out or changing it is a break");
        breaksOnly(PINNED, 1, pinnedAtBakery(), NOTHING);
        breaksOnly(PINNED, 1, pinnedAtBakery(), inP1("smithy", "mies"));
        breaksOnly(PINNED, 1, pinnedAtBakery(), inP1("bakery", "kees"));
        breaksOnly(PINNED, 1, pinnedAtBakery(), plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, FRIDAY));
        breaks(PINNED, 1, pinnedAtBakery(), plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY));

        about("a pin is about its own period");
        breaksOnly(PINNED, 1, pinnedAtBakery(), P2);

        about("each pin is a break of its own");
        TinyDataset three = pinnedAtBakery()
                .pinned("anna", "P2", "smithy", "mies", MONDAY, TUESDAY)
                .pinnedSupervision("anna", "sam");
        breaksOnly(PINNED, 3, three, NOTHING);
        breaksOnly(PINNED, 2, three, inP1("bakery", "mies"));
        breaksOnly(
                PINNED,
                0,
                three,
                plan -> inP1("bakery", "mies")
                        .apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, TUESDAY)
                        .supervise("anna", "sam"));
    }

    private void otherPins() {
        about("what is not pinned may go");
        TinyDataset loose =
                tiny().baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY).baselineSupervision("anna", "sam");
        breaksOnly(PINNED, 0, loose, NOTHING);

        about("history is pinned without saying so");
        TinyDataset past = tiny().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        breaksOnly(PINNED, 1, past, NOTHING);
        breaksOnly(PINNED, 1, past, inP1("smithy", "mies"));
        breaksOnly(PINNED, 0, past, inP1("bakery", "mies"));

        about("a pin in a split period is two pins");
        TinyDataset split = tiny().asOf("2027-03-15").pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        breaksOnly(PINNED, 2, split, NOTHING);
        breaksOnly(PINNED, 1, split, P2);
        breaksOnly(
                PINNED,
                0,
                split,
                plan -> P2.apply(plan).place("anna", "P2~2027-03-15", "bakery", "mies", MONDAY, TUESDAY));

        about("the pin of a dropped request is dropped too");
        breaksOnly(PINNED, 0, pinnedAtBakery().student("anna", anna -> anna.stageFrom("2027-02-01")), NOTHING);
    }

    private void pinnedSupervisions() {
        about("a pinned supervision stays, also of a student without requests");
        TinyDataset noRequests =
                tiny().student("anna", anna -> anna.withoutRequest("P1").withoutRequest("P2"));
        for (TinyDataset tiny : List.of(tiny(), noRequests)) {
            TinyDataset samPinned = tiny.pinnedSupervision("anna", "sam");
            breaksOnly(PINNED, 0, samPinned, plan -> plan.supervise("anna", "sam"));
            breaksOnly(PINNED, 1, samPinned, plan -> plan.supervise("anna", "tess"));
            breaksOnly(PINNED, 1, samPinned, NOTHING);
        }
    }
}
