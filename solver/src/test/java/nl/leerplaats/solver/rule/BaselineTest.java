package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Weekdays;
import org.junit.jupiter.api.Test;

/** What each change against placements and supervisions that exist already counts, unless they are pinned. */
class BaselineTest {

    private static final Tried COMPANY = Tried.of(BaselineConstraints::baselineCompany);
    private static final Tried MENTOR = Tried.of(BaselineConstraints::baselineMentor);
    private static final Tried DAY = Tried.of(BaselineConstraints::baselineDay);
    private static final Tried SUPERVISOR = Tried.of(BaselineConstraints::baselineSupervisor);

    private static final Tried BROKEN = Tried.of(MediumConstraints::brokenAgreement);
    private static final Tried CHANGED = Tried.of(MediumConstraints::changedAgreement);

    private static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;

    private static TinyDataset companies() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> smithy.mentor("piet", Weekdays.ALL, 1));
    }

    private static TinyDataset wasAtTheBakery() {
        return companies().baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static UnaryOperator<TinyPlan> now(String company, String mentor, DayOfWeek... days) {
        return plan -> plan.place("anna", "P1", company, mentor, days);
    }

    private static void assertCounts(int company, int mentor, int day, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        COMPANY.counts(company, tiny, plan);
        MENTOR.counts(mentor, tiny, plan);
        DAY.counts(day, tiny, plan);
    }

    private static TinyDataset agreedAtTheBakery() {
        return companies().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static void assertAgreement(int broken, int changed, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        BROKEN.counts(broken, tiny, plan);
        CHANGED.counts(changed, tiny, plan);
    }

    @Test
    void whatWasAgreedAndStaysCountsNothing() {
        assertAgreement(0, 0, agreedAtTheBakery(), now("bakery", "mies", TUESDAY, MONDAY));
    }

    @Test
    void anAgreementIsBrokenByNoPlacementOrAnotherCompany() {
        assertAgreement(1, 0, agreedAtTheBakery(), NOTHING);
        assertAgreement(1, 0, agreedAtTheBakery(), now("smithy", "mies", MONDAY, TUESDAY));
    }

    @Test
    void anAgreementIsChangedOnceByAnotherMentorOrAnyOtherDays() {
        assertAgreement(0, 1, agreedAtTheBakery(), now("bakery", "kees", MONDAY, TUESDAY));
        assertAgreement(0, 1, agreedAtTheBakery(), now("bakery", "mies", MONDAY, FRIDAY));
        assertAgreement(0, 1, agreedAtTheBakery(), now("bakery", "kees", THURSDAY, FRIDAY));
        assertAgreement(0, 1, agreedAtTheBakery(), now("bakery", "mies"));
    }

    @Test
    void whatWasNotAgreedIsPinnedOrIsHistoryBreaksNoAgreement() {
        TinyDataset pinned = companies().pinnedAndAgreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertAgreement(0, 0, wasAtTheBakery(), NOTHING);
        assertAgreement(0, 0, wasAtTheBakery(), now("bakery", "kees", THURSDAY, FRIDAY));
        assertAgreement(0, 0, pinned, NOTHING);
        assertAgreement(0, 0, pinned, now("bakery", "kees", THURSDAY, FRIDAY));
        assertAgreement(0, 0, agreedAtTheBakery().asOf("2027-02-01"), NOTHING);
        assertAgreement(0, 0, agreedAtTheBakery().asOf("2027-02-01"), now("bakery", "kees", THURSDAY, FRIDAY));
    }

    @Test
    void anAgreementOfASplitPeriodIsHeldToInItsSecondPart() {
        TinyDataset split = companies().asOf("2027-03-15").agreed("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        UnaryOperator<TinyPlan> first = plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertAgreement(1, 0, split, first);
        assertAgreement(
                0,
                1,
                split,
                plan -> first.apply(plan).place("anna", "P2~2027-03-15", "bakery", "mies", MONDAY, FRIDAY));
    }

    @Test
    void whatStaysCountsNothing() {
        assertCounts(0, 0, 0, wasAtTheBakery(), now("bakery", "mies", TUESDAY, MONDAY));
    }

    @Test
    void unplacedOrAtAnotherCompanyCountsOnceAndInNothingElse() {
        assertCounts(1, 0, 0, wasAtTheBakery(), NOTHING);
        assertCounts(1, 0, 0, wasAtTheBakery(), now("smithy", "mies", THURSDAY, FRIDAY));
        assertCounts(1, 0, 0, wasAtTheBakery(), now("smithy", "piet", MONDAY, TUESDAY));
    }

    @Test
    void anotherMentorCounts() {
        assertCounts(0, 1, 0, wasAtTheBakery(), now("bakery", "kees", MONDAY, TUESDAY));
    }

    @Test
    void eachDayLostAndEachDayGainedCounts() {
        assertCounts(0, 0, 1, wasAtTheBakery(), now("bakery", "mies", MONDAY));
        assertCounts(0, 0, 1, wasAtTheBakery(), now("bakery", "mies", MONDAY, TUESDAY, FRIDAY));
        assertCounts(0, 0, 2, wasAtTheBakery(), now("bakery", "mies", MONDAY, FRIDAY));
        assertCounts(0, 1, 4, wasAtTheBakery(), now("bakery", "kees", THURSDAY, FRIDAY));
        assertCounts(0, 0, 2, wasAtTheBakery(), now("bakery", "mies"));
    }

    @Test
    void eachRequestIsHeldAgainstItsOwnBaseline() {
        TinyDataset two = wasAtTheBakery().baseline("anna", "P2", "smithy", "mies", MONDAY, TUESDAY);

        assertCounts(2, 0, 0, two, NOTHING);
        assertCounts(
                2,
                0,
                0,
                two,
                plan -> now("smithy", "mies", MONDAY, TUESDAY)
                        .apply(plan)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
        assertCounts(
                0,
                0,
                2,
                two,
                plan -> now("bakery", "mies", MONDAY, TUESDAY)
                        .apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, FRIDAY));
    }

    @Test
    void withoutBaselineNothingCounts() {
        assertCounts(0, 0, 0, companies(), NOTHING);
        assertCounts(0, 0, 0, companies(), now("smithy", "mies", MONDAY, TUESDAY));
    }

    @Test
    void whatIsPinnedIsARuleAndNotACost() {
        TinyDataset pinned = companies().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertCounts(0, 0, 0, pinned, NOTHING);
        assertCounts(0, 0, 0, pinned, now("smithy", "mies", THURSDAY, FRIDAY));
        assertCounts(0, 0, 0, pinned, now("bakery", "kees", THURSDAY, FRIDAY));
    }

    @Test
    void historyIsARuleAndNotACost() {
        TinyDataset past = wasAtTheBakery().asOf("2027-02-01");

        assertCounts(0, 0, 0, past, NOTHING);
        assertCounts(0, 0, 0, past, now("bakery", "kees", THURSDAY, FRIDAY));
    }

    @Test
    void ofASplitPeriodTheSecondPartCounts() {
        TinyDataset split = companies().asOf("2027-03-15").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        UnaryOperator<TinyPlan> first = plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertCounts(1, 0, 0, split, first);
        assertCounts(
                0,
                1,
                2,
                split,
                plan -> first.apply(plan).place("anna", "P2~2027-03-15", "bakery", "kees", MONDAY, FRIDAY));
    }

    @Test
    void theBaselineOfADroppedRequestIsDroppedToo() {
        assertCounts(0, 0, 0, wasAtTheBakery().student("anna", anna -> anna.stageFrom("2027-02-01")), NOTHING);
    }

    // baselineSupervisor

    private static TinyDataset supervisors() {
        return TinyDataset.create().supervisor("sam", sam -> {}).supervisor("tess", tess -> {});
    }

    @Test
    void anotherSupervisorOrNoneCounts() {
        TinyDataset wasSam = supervisors().baselineSupervision("anna", "sam");

        SUPERVISOR.counts(0, wasSam, plan -> plan.supervise("anna", "sam"));
        SUPERVISOR.counts(1, wasSam, plan -> plan.supervise("anna", "tess"));
        SUPERVISOR.counts(1, wasSam, NOTHING);
    }

    @Test
    void aFirstSupervisorIsNoChangeAndAPinnedOneARule() {
        SUPERVISOR.counts(0, supervisors(), plan -> plan.supervise("anna", "tess"));
        SUPERVISOR.counts(0, supervisors().pinnedSupervision("anna", "sam"), plan -> plan.supervise("anna", "tess"));
        SUPERVISOR.counts(0, supervisors().pinnedSupervision("anna", "sam"), NOTHING);
    }

    @Test
    void aStudentWithoutRequestsCanLoseASupervisorToo() {
        TinyDataset noRequests = supervisors()
                .student("anna", anna -> anna.withoutRequest("P1").withoutRequest("P2"))
                .baselineSupervision("anna", "sam");

        SUPERVISOR.counts(1, noRequests, NOTHING);
    }
}
