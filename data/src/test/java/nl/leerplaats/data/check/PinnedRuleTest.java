package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/** Rule {@code pinned}: what a person decided stays as it is. */
class PinnedRuleTest {

    private static TinyDataset pinned() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {})
                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static void assertPinned(int breaks, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        Verdict verdict = judge(tiny, plan);
        assertThat(verdict.countBreaks(HardRule.PINNED)).isEqualTo(breaks);
        assertThat(verdict.cost().hard()).isEqualTo(breaks);
    }

    @Test
    void aPinnedPlacementStaysInWhateverOrderItsDaysAreNamed() {
        assertPinned(0, pinned(), plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY));
        assertPinned(0, pinned(), plan -> plan.place("anna", "P1", "bakery", "mies", TUESDAY, MONDAY));
    }

    @Test
    void anotherCompanyMentorOrDayBreaksIt() {
        assertPinned(1, pinned(), plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY));
        assertPinned(1, pinned(), plan -> plan.place("anna", "P1", "bakery", "kees", MONDAY, TUESDAY));
        assertPinned(1, pinned(), plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, FRIDAY));
    }

    @Test
    void takingItOutBreaksIt() {
        assertPinned(1, pinned(), plan -> plan);
    }

    @Test
    void itIsAboutItsOwnPeriod() {
        assertPinned(1, pinned(), plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void eachPinnedPlacementIsABreakOfItsOwn() {
        assertPinned(2, pinned().pinned("anna", "P2", "smithy", "mies", MONDAY, TUESDAY), plan -> plan);
    }

    @Test
    void aPlacementThatIsNotPinnedMayGo() {
        assertPinned(0, TinyDataset.create().baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY), plan -> plan);
    }

    @Test
    void historyIsPinnedWithoutSayingSo() {
        TinyDataset past =
                TinyDataset.create().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertPinned(1, past, plan -> plan);
        assertPinned(0, past, plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void aPinnedPlacementOfASplitPeriodIsPinnedTwice() {
        TinyDataset split =
                TinyDataset.create().asOf("2027-03-15").pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertPinned(2, split, plan -> plan);
        assertPinned(1, split, plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
        assertPinned(
                0,
                split,
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2~2027-03-15", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void thePinOfADroppedRequestIsDroppedToo() {
        assertPinned(0, pinned().student("anna", anna -> anna.stageFrom("2027-02-01")), plan -> plan);
    }

    @Test
    void aPinnedSupervisionStays() {
        TinyDataset tiny = TinyDataset.create()
                .supervisor("sam", sam -> {})
                .supervisor("tess", tess -> {})
                .pinnedSupervision("anna", "sam");

        assertPinned(0, tiny, plan -> plan.supervise("anna", "sam"));
        assertPinned(1, tiny, plan -> plan.supervise("anna", "tess"));
        assertPinned(1, tiny, plan -> plan);
    }
}
