package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Cost;
import org.junit.jupiter.api.Test;

/** Rules {@code format} and {@code pinned}: what cannot be read counts once and in nothing else, and what a person decided stays. */
class ReadingAndPinsTest {

    private static final Tried FORMAT = Tried.of(HardConstraints::format);
    private static final Tried PINNED = Tried.of(HardConstraints::pinned);

    private static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;

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

    // format

    /** One break, and 41 weeks unplaced: nothing else counts. */
    private static void assertLeftOut(UnaryOperator<TinyPlan> plan) {
        FORMAT.counts(1, tiny(), plan);
        Tried.assertCost(new Cost(1, 41 * 15, 0), tiny(), plan);
    }

    @Test
    void whatNamesNothingUnknownIsRead() {
        FORMAT.counts(0, tiny(), plan -> inP1("bakery", "kees").apply(plan).supervise("anna", "sam"));
    }

    @Test
    void aPlacementOfSomethingUnknownIsLeftOut() {
        assertLeftOut(plan -> plan.place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));
        assertLeftOut(plan -> plan.place("anna", "P3", "bakery", "mies", MONDAY, TUESDAY));
        assertLeftOut(inP1("mill", "mies"));
        assertLeftOut(inP1("bakery", "piet"));
    }

    @Test
    void aPlacementWithADayTwiceOrInTheWeekendIsLeftOut() {
        assertLeftOut(plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, MONDAY));
        assertLeftOut(plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, SATURDAY));
    }

    @Test
    void aSupervisionOfSomebodyUnknownIsLeftOut() {
        assertLeftOut(plan -> plan.supervise("bram", "sam"));
        assertLeftOut(plan -> plan.supervise("anna", "nobody"));
    }

    @Test
    void ofTwoForTheSameTheFirstThatCanBeReadCounts() {
        // P1 at the bakery, 3 minutes: 19 weeks of 2 days; P2 unplaced; Sam's load 20 / 10 and trip 2 × 5
        Tried.assertCost(
                new Cost(4, 22 * 15, 19 * 2 * 3 + 20 * 2 + 20 * 10),
                tiny(),
                plan -> plan.place("anna", "P1", "nowhere", "mies", MONDAY, TUESDAY)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY, WEDNESDAY)
                        .supervise("anna", "nobody")
                        .supervise("anna", "sam")
                        .supervise("anna", "tess"));
    }

    @Test
    void aPlacementForADroppedRequestIsLeftOut() {
        FORMAT.counts(1, tiny().student("anna", anna -> anna.stageFrom("2027-02-01")), inP1("bakery", "mies"));
        FORMAT.counts(1, tiny().asOf("2027-02-01"), inP1("bakery", "mies"));
    }

    // pinned

    private static TinyDataset pinned() {
        return tiny().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    @Test
    void aPinnedPlacementStaysAsItIs() {
        PINNED.counts(0, pinned(), inP1("bakery", "mies"));
        PINNED.counts(0, pinned(), plan -> plan.place("anna", "P1", "bakery", "mies", TUESDAY, MONDAY));
    }

    @Test
    void takingItOutOrChangingItIsABreak() {
        PINNED.counts(1, pinned(), NOTHING);
        PINNED.counts(1, pinned(), inP1("smithy", "mies"));
        PINNED.counts(1, pinned(), inP1("bakery", "kees"));
        PINNED.counts(1, pinned(), plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, FRIDAY));
        PINNED.counts(1, pinned(), plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY));
        PINNED.counts(1, pinned(), plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void eachPinIsABreakOfItsOwn() {
        TinyDataset three =
                pinned().pinned("anna", "P2", "smithy", "mies", MONDAY, TUESDAY).pinnedSupervision("anna", "sam");

        PINNED.counts(3, three, NOTHING);
        PINNED.counts(2, three, inP1("bakery", "mies"));
        PINNED.counts(
                0,
                three,
                plan -> inP1("bakery", "mies")
                        .apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, TUESDAY)
                        .supervise("anna", "sam"));
    }

    @Test
    void whatIsNotPinnedMayGo() {
        TinyDataset loose =
                tiny().baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY).baselineSupervision("anna", "sam");

        PINNED.counts(0, loose, NOTHING);
    }

    @Test
    void historyIsPinnedWithoutSayingSo() {
        TinyDataset past = tiny().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        PINNED.counts(1, past, NOTHING);
        PINNED.counts(1, past, inP1("smithy", "mies"));
        PINNED.counts(0, past, inP1("bakery", "mies"));
    }

    @Test
    void aPinInASplitPeriodIsTwoPins() {
        TinyDataset split = tiny().asOf("2027-03-15").pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        UnaryOperator<TinyPlan> before = plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        PINNED.counts(2, split, NOTHING);
        PINNED.counts(1, split, before);
        PINNED.counts(
                0, split, plan -> before.apply(plan).place("anna", "P2~2027-03-15", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void thePinOfADroppedRequestIsDroppedToo() {
        PINNED.counts(0, pinned().student("anna", anna -> anna.stageFrom("2027-02-01")), NOTHING);
    }

    @Test
    void aPinnedSupervisionStaysAlsoOfAStudentWithoutRequests() {
        TinyDataset tiny = tiny().pinnedSupervision("anna", "sam")
                .student("anna", anna -> anna.withoutRequest("P1").withoutRequest("P2"));

        PINNED.counts(0, tiny, plan -> plan.supervise("anna", "sam"));
        PINNED.counts(1, tiny, plan -> plan.supervise("anna", "tess"));
        PINNED.counts(1, tiny, NOTHING);
    }
}
