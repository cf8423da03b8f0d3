package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weekdays;
import org.junit.jupiter.api.Test;

/** What each change against the baseline costs: Anna was at the bakery with Mies on Monday and Tuesday in P1. */
class BaselineCostsTest {

    private static TinyDataset companies() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {});
    }

    private static TinyDataset baseline() {
        return companies().baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static Verdict now(String company, String mentor, DayOfWeek... days) {
        return judge(baseline(), plan -> plan.place("anna", "P1", company, mentor, days));
    }

    private static void assertBaseline(Verdict verdict, int company, int mentor, int day) {
        assertThat(verdict.count(CostTerm.BASELINE_COMPANY))
                .as("baselineCompany")
                .isEqualTo(company);
        assertThat(verdict.count(CostTerm.BASELINE_MENTOR)).as("baselineMentor").isEqualTo(mentor);
        assertThat(verdict.count(CostTerm.BASELINE_DAY)).as("baselineDay").isEqualTo(day);
    }

    @Test
    void whatStaysCostsNothing() {
        assertBaseline(now("bakery", "mies", TUESDAY, MONDAY), 0, 0, 0);
    }

    @Test
    void anUnplacedRequestOrAnotherCompanyCountsOnce() {
        assertBaseline(judge(baseline(), plan -> plan), 1, 0, 0);
        assertBaseline(now("smithy", "mies", THURSDAY, FRIDAY), 1, 0, 0);
        assertThat(now("smithy", "mies", MONDAY, TUESDAY).amount(CostTerm.BASELINE_COMPANY))
                .isEqualTo(2400);
    }

    @Test
    void anotherMentorCounts() {
        assertBaseline(now("bakery", "kees", MONDAY, TUESDAY), 0, 1, 0);
        assertThat(now("bakery", "kees", MONDAY, TUESDAY).amount(CostTerm.BASELINE_MENTOR))
                .isEqualTo(300);
    }

    @Test
    void eachDayLostAndEachDayGainedCounts() {
        assertBaseline(now("bakery", "mies", MONDAY, FRIDAY), 0, 0, 2);
        assertBaseline(now("bakery", "mies", MONDAY), 0, 0, 1);
        assertBaseline(now("bakery", "mies", MONDAY, TUESDAY, FRIDAY), 0, 0, 1);
        assertBaseline(now("bakery", "kees", THURSDAY, FRIDAY), 0, 1, 4);
        assertThat(now("bakery", "mies", MONDAY, FRIDAY).amount(CostTerm.BASELINE_DAY))
                .isEqualTo(800);
    }

    @Test
    void aPlacementThatCannotBeReadIsNoPlacement() {
        assertBaseline(now("bakery", "nobody", MONDAY, TUESDAY), 1, 0, 0);
    }

    @Test
    void aRequestWithoutBaselineCostsNothingHere() {
        assertBaseline(
                judge(companies(), plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)), 0, 0, 0);
    }

    @Test
    void whatIsPinnedIsARuleAndNotACost() {
        TinyDataset pinned = companies().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertBaseline(judge(pinned, plan -> plan.place("anna", "P1", "smithy", "mies", THURSDAY, FRIDAY)), 0, 0, 0);
    }

    @Test
    void historyIsARuleAndNotACost() {
        assertBaseline(
                judge(
                        baseline().asOf("2027-02-01"),
                        plan -> plan.place("anna", "P1", "smithy", "mies", THURSDAY, FRIDAY)),
                0,
                0,
                0);
    }

    @Test
    void ofASplitPeriodTheSecondPartCountsAndTheBreakInTheYearToo() {
        TinyDataset split = companies().asOf("2027-03-15").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        Verdict verdict = judge(
                split,
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2~2027-03-15", "smithy", "mies", MONDAY, TUESDAY));

        assertBaseline(verdict, 1, 0, 0);
        assertThat(verdict.count(CostTerm.COMPANY_CHANGE)).isEqualTo(1);
        assertThat(verdict.cost().isValid()).isTrue();
    }

    @Test
    void aDroppedRequestCostsNothing() {
        assertBaseline(judge(baseline().student("anna", anna -> anna.stageFrom("2027-02-01")), plan -> plan), 0, 0, 0);
    }

    // brokenAgreement and changedAgreement

    private static TinyDataset agreed() {
        return companies().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static Verdict agreedAndNow(String company, String mentor, DayOfWeek... days) {
        return judge(agreed(), plan -> plan.place("anna", "P1", company, mentor, days));
    }

    private static void assertAgreement(Verdict verdict, int broken, int changed) {
        assertThat(verdict.count(CostTerm.BROKEN_AGREEMENT))
                .as("brokenAgreement")
                .isEqualTo(broken);
        assertThat(verdict.count(CostTerm.CHANGED_AGREEMENT))
                .as("changedAgreement")
                .isEqualTo(changed);
    }

    @Test
    void whatWasAgreedAndStaysCostsNothing() {
        assertAgreement(agreedAndNow("bakery", "mies", TUESDAY, MONDAY), 0, 0);
    }

    @Test
    void anAgreementIsBrokenByNoPlacementOrAnotherCompany() {
        assertAgreement(judge(agreed(), plan -> plan), 1, 0);
        assertAgreement(agreedAndNow("smithy", "mies", MONDAY, TUESDAY), 1, 0);
        assertThat(agreedAndNow("smithy", "mies", MONDAY, TUESDAY).amount(CostTerm.BROKEN_AGREEMENT))
                .isEqualTo(120);
        assertThat(agreedAndNow("smithy", "mies", MONDAY, TUESDAY).cost().medium())
                .isEqualTo(22 * 15 + 120);
    }

    @Test
    void anAgreementIsChangedOnceByAnotherMentorOrAnyOtherDays() {
        assertAgreement(agreedAndNow("bakery", "kees", MONDAY, TUESDAY), 0, 1);
        assertAgreement(agreedAndNow("bakery", "mies", MONDAY, FRIDAY), 0, 1);
        assertAgreement(agreedAndNow("bakery", "mies", MONDAY), 0, 1);
        assertAgreement(agreedAndNow("bakery", "kees", THURSDAY, FRIDAY), 0, 1);
        assertThat(agreedAndNow("bakery", "kees", THURSDAY, FRIDAY).amount(CostTerm.CHANGED_AGREEMENT))
                .isEqualTo(30);
    }

    @Test
    void theChangeItselfCountsAsForAnyBaselinePlacement() {
        assertBaseline(agreedAndNow("smithy", "mies", MONDAY, TUESDAY), 1, 0, 0);
        assertBaseline(agreedAndNow("bakery", "kees", MONDAY, FRIDAY), 0, 1, 2);
    }

    @Test
    void whatWasNotAgreedBreaksNoAgreement() {
        assertAgreement(now("smithy", "mies", MONDAY, TUESDAY), 0, 0);
        assertAgreement(now("bakery", "kees", THURSDAY, FRIDAY), 0, 0);
    }

    @Test
    void whatIsPinnedOrHistoryBreaksNoAgreement() {
        TinyDataset pinned = companies().pinnedAndAgreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertAgreement(judge(pinned, plan -> plan), 0, 0);
        assertAgreement(judge(agreed().asOf("2027-02-01"), plan -> plan), 0, 0);
        assertAgreement(judge(agreed().student("anna", anna -> anna.stageFrom("2027-02-01")), plan -> plan), 0, 0);
    }

    @Test
    void ofAnAgreedPlacementOfASplitPeriodTheSecondPartIsAgreedToo() {
        TinyDataset split = companies().asOf("2027-03-15").agreed("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertAgreement(
                judge(
                        split,
                        plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                                .place("anna", "P2~2027-03-15", "smithy", "mies", MONDAY, TUESDAY)),
                1,
                0);
    }

    // baselineSupervisor

    private static long baselineSupervisor(UnaryOperator<TinyDataset> edit, UnaryOperator<TinyPlan> plan) {
        TinyDataset tiny = TinyDataset.create().supervisor("sam", sam -> {}).supervisor("tess", tess -> {});
        return judge(edit.apply(tiny), plan).count(CostTerm.BASELINE_SUPERVISOR);
    }

    @Test
    void anotherSupervisorOrNoneCounts() {
        UnaryOperator<TinyDataset> wasSam = tiny -> tiny.baselineSupervision("anna", "sam");

        assertThat(baselineSupervisor(wasSam, plan -> plan.supervise("anna", "sam")))
                .isZero();
        assertThat(baselineSupervisor(wasSam, plan -> plan.supervise("anna", "tess")))
                .isEqualTo(1);
        assertThat(baselineSupervisor(wasSam, plan -> plan)).isEqualTo(1);
        assertThat(baselineSupervisor(tiny -> tiny, plan -> plan.supervise("anna", "tess")))
                .isZero();
        assertThat(baselineSupervisor(tiny -> tiny.pinnedSupervision("anna", "sam"), plan -> plan))
                .isZero();
    }
}
