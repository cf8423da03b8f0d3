package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.model.CostTerm.BASELINE_COMPANY;
import static nl.leerplaats.data.model.CostTerm.BASELINE_DAY;
import static nl.leerplaats.data.model.CostTerm.BASELINE_MENTOR;
import static nl.leerplaats.data.model.CostTerm.BASELINE_SUPERVISOR;
import static nl.leerplaats.data.model.CostTerm.BROKEN_AGREEMENT;
import static nl.leerplaats.data.model.CostTerm.CHANGED_AGREEMENT;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.value.Weekdays;

/** What each change counts against placements and supervisions that exist already, unless they are pinned. */
final class BaselineCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> OF_SAM = plan -> plan.supervise("anna", "sam");
    private static final UnaryOperator<TinyPlan> OF_TESS = plan -> plan.supervise("anna", "tess");

    @Override
    void fill() {
        changes();
        whatHasNoBaseline();
        splitPeriods();
        agreements();
        whatIsNoAgreement();
        supervisors();
    }

    private static TinyDataset companies() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> smithy.mentor("piet", Weekdays.ALL, 1));
    }

    private static TinyDataset wasAtTheBakery() {
        return companies().baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static TinyDataset agreedAtTheBakery() {
        return companies().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static UnaryOperator<TinyPlan> now(String company, String mentor, DayOfWeek... days) {
        return plan -> plan.place("anna", "P1", company, mentor, days);
    }

    private void changes(long company, long mentor, long day, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        counts(Map.of(BASELINE_COMPANY, company, BASELINE_MENTOR, mentor, BASELINE_DAY, day), tiny, plan);
    }

    private void agreement(long broken, long changed, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        counts(Map.of(BROKEN_AGREEMENT, broken, CHANGED_AGREEMENT, changed), tiny, plan);
    }

    private void changes() {
        about("what stays counts nothing");
        changes(0, 0, 0, wasAtTheBakery(), now("bakery", "mies", TUESDAY, MONDAY));

        about("unplaced or at another company counts once and in nothing else");
        changes(1, 0, 0, wasAtTheBakery(), NOTHING);
        changes(1, 0, 0, wasAtTheBakery(), now("smithy", "mies", MONDAY, TUESDAY));
        changes(1, 0, 0, wasAtTheBakery(), now("smithy", "mies", THURSDAY, FRIDAY));
        changes(1, 0, 0, wasAtTheBakery(), now("smithy", "piet", MONDAY, TUESDAY));

        about("another mentor counts");
        changes(0, 1, 0, wasAtTheBakery(), now("bakery", "kees", MONDAY, TUESDAY));

        about("each day lost and each day gained counts");
        changes(0, 0, 1, wasAtTheBakery(), now("bakery", "mies", MONDAY));
        changes(0, 0, 1, wasAtTheBakery(), now("bakery", "mies", MONDAY, TUESDAY, FRIDAY));
        changes(0, 0, 2, wasAtTheBakery(), now("bakery", "mies", MONDAY, FRIDAY));
        changes(0, 1, 4, wasAtTheBakery(), now("bakery", "kees", THURSDAY, FRIDAY));
        changes(0, 0, 2, wasAtTheBakery(), now("bakery", "mies"));

        about("a placement that cannot be read is no placement");
        changes(1, 0, 0, wasAtTheBakery(), now("bakery", "nobody", MONDAY, TUESDAY));

        about("each request is held against its own baseline");
        TinyDataset two = wasAtTheBakery().baseline("anna", "P2", "smithy", "mies", MONDAY, TUESDAY);
        changes(2, 0, 0, two, NOTHING);
        changes(
                2,
                0,
                0,
                two,
                plan -> now("smithy", "mies", MONDAY, TUESDAY)
                        .apply(plan)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
        changes(
                0,
                0,
                2,
                two,
                plan -> now("bakery", "mies", MONDAY, TUESDAY)
                        .apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, FRIDAY));
    }

    private void whatHasNoBaseline() {
        about("without baseline nothing counts");
        changes(0, 0, 0, companies(), NOTHING);
        changes(0, 0, 0, companies(), now("bakery", "mies", MONDAY, TUESDAY));
        changes(0, 0, 0, companies(), now("smithy", "mies", MONDAY, TUESDAY));

        about("what is pinned is a rule and not a cost");
        TinyDataset pinned = companies().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        changes(0, 0, 0, pinned, NOTHING);
        changes(0, 0, 0, pinned, now("smithy", "mies", THURSDAY, FRIDAY));
        changes(0, 0, 0, pinned, now("bakery", "kees", THURSDAY, FRIDAY));

        about("history is a rule and not a cost");
        TinyDataset past = wasAtTheBakery().asOf("2027-02-01");
        changes(0, 0, 0, past, NOTHING);
        changes(0, 0, 0, past, now("smithy", "mies", THURSDAY, FRIDAY));
        changes(0, 0, 0, past, now("bakery", "kees", THURSDAY, FRIDAY));

        about("the baseline of a dropped request is dropped too");
        changes(0, 0, 0, wasAtTheBakery().student("anna", anna -> anna.stageFrom("2027-02-01")), NOTHING);
    }

    private void splitPeriods() {
        UnaryOperator<TinyPlan> first = plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        about("of a split period the second part counts");
        TinyDataset split = companies().asOf("2027-03-15").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        UnaryOperator<TinyPlan> thenSmithy =
                plan -> first.apply(plan).place("anna", "P2~2027-03-15", "smithy", "mies", MONDAY, TUESDAY);
        changes(1, 0, 0, split, first);
        changes(1, 0, 0, split, thenSmithy);
        breaksOnly(Map.of(), split, thenSmithy);
        changes(
                0,
                1,
                2,
                split,
                plan -> first.apply(plan).place("anna", "P2~2027-03-15", "bakery", "kees", MONDAY, FRIDAY));

        about("an agreement of a split period is held to in its second part");
        TinyDataset agreed = companies().asOf("2027-03-15").agreed("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        agreement(1, 0, agreed, first);
        agreement(1, 0, agreed, thenSmithy);
        agreement(
                0,
                1,
                agreed,
                plan -> first.apply(plan).place("anna", "P2~2027-03-15", "bakery", "mies", MONDAY, FRIDAY));
    }

    private void agreements() {
        about("what was agreed and stays counts nothing");
        agreement(0, 0, agreedAtTheBakery(), now("bakery", "mies", TUESDAY, MONDAY));

        about("an agreement is broken by no placement or another company");
        agreement(1, 0, agreedAtTheBakery(), NOTHING);
        agreement(1, 0, agreedAtTheBakery(), now("smithy", "mies", MONDAY, TUESDAY));

        about("an agreement is changed once by another mentor or any other days");
        agreement(0, 1, agreedAtTheBakery(), now("bakery", "kees", MONDAY, TUESDAY));
        agreement(0, 1, agreedAtTheBakery(), now("bakery", "mies", MONDAY, FRIDAY));
        agreement(0, 1, agreedAtTheBakery(), now("bakery", "mies", MONDAY));
        agreement(0, 1, agreedAtTheBakery(), now("bakery", "kees", THURSDAY, FRIDAY));
        agreement(0, 1, agreedAtTheBakery(), now("bakery", "mies"));

        about("a change of what was agreed counts as for any baseline placement");
        changes(1, 0, 0, agreedAtTheBakery(), now("smithy", "mies", MONDAY, TUESDAY));
        changes(0, 1, 2, agreedAtTheBakery(), now("bakery", "kees", MONDAY, FRIDAY));
    }

    private void whatIsNoAgreement() {
        UnaryOperator<TinyPlan> changed = now("bakery", "kees", THURSDAY, FRIDAY);

        about("what was not agreed breaks no agreement");
        agreement(0, 0, wasAtTheBakery(), NOTHING);
        agreement(0, 0, wasAtTheBakery(), now("smithy", "mies", MONDAY, TUESDAY));
        agreement(0, 0, wasAtTheBakery(), changed);

        about("what is pinned or history breaks no agreement");
        TinyDataset pinned = companies().pinnedAndAgreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        agreement(0, 0, pinned, NOTHING);
        agreement(0, 0, pinned, changed);
        agreement(0, 0, agreedAtTheBakery().asOf("2027-02-01"), NOTHING);
        agreement(0, 0, agreedAtTheBakery().asOf("2027-02-01"), changed);
        agreement(0, 0, agreedAtTheBakery().student("anna", anna -> anna.stageFrom("2027-02-01")), NOTHING);
    }

    private static TinyDataset twoSupervisors() {
        return TinyDataset.create().supervisor("sam", sam -> {}).supervisor("tess", tess -> {});
    }

    private void supervisors() {
        about("another supervisor or none counts");
        TinyDataset wasSam = twoSupervisors().baselineSupervision("anna", "sam");
        counts(BASELINE_SUPERVISOR, 0, wasSam, OF_SAM);
        counts(BASELINE_SUPERVISOR, 1, wasSam, OF_TESS);
        counts(BASELINE_SUPERVISOR, 1, wasSam, NOTHING);

        about("a first supervisor is no change and a pinned one a rule");
        counts(BASELINE_SUPERVISOR, 0, twoSupervisors(), OF_TESS);
        counts(BASELINE_SUPERVISOR, 0, twoSupervisors().pinnedSupervision("anna", "sam"), OF_TESS);
        counts(BASELINE_SUPERVISOR, 0, twoSupervisors().pinnedSupervision("anna", "sam"), NOTHING);

        about("a student without requests can lose a supervisor too");
        TinyDataset noRequests = twoSupervisors()
                .student("anna", anna -> anna.withoutRequest("P1").withoutRequest("P2"))
                .baselineSupervision("anna", "sam");
        counts(BASELINE_SUPERVISOR, 1, noRequests, NOTHING);
    }
}
