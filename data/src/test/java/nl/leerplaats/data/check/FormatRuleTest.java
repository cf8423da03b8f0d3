package nl.leerplaats.data.check;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/** Rule {@code format}: what cannot be read breaks it once and counts in nothing else. */
class FormatRuleTest {

    private static TinyDataset tiny() {
        return TinyDataset.create().supervisor("sam", sam -> {});
    }

    /** The lines leave P1 and P2 (41 weeks) unplaced, so they were left out of everything else. */
    private static void assertLeftOut(UnaryOperator<TinyPlan> plan) {
        Verdict verdict = judge(tiny(), plan);
        assertThat(verdict.breaks()).extracting(Break::rule).containsExactly(HardRule.FORMAT);
        assertThat(verdict.cost().hard()).isEqualTo(1);
        assertThat(verdict.counts()).containsOnlyKeys(CostTerm.UNPLACED);
        assertThat(verdict.count(CostTerm.UNPLACED)).isEqualTo(41);
    }

    @Test
    void aPlacementOfSomethingUnknownIsLeftOut() {
        assertLeftOut(plan -> plan.place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));
        assertLeftOut(plan -> plan.place("anna", "P3", "bakery", "mies", MONDAY, TUESDAY));
        assertLeftOut(plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY));
        assertLeftOut(plan -> plan.place("anna", "P1", "bakery", "kees", MONDAY, TUESDAY));
    }

    @Test
    void aPlacementWithADayTwiceOrInTheWeekendIsLeftOut() {
        assertLeftOut(plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, MONDAY));
        assertLeftOut(plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, SATURDAY));
    }

    @Test
    void aMentorOfAnotherCompanyIsUnknown() {
        TinyDataset tiny = TinyDataset.create().company("smithy", smithy -> smithy.withoutMentors());

        Verdict verdict = judge(tiny, plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY));

        assertThat(verdict.countBreaks(HardRule.FORMAT)).isEqualTo(1);
    }

    @Test
    void thePeriodIsThatOfTheSplitDataset() {
        TinyDataset tiny = TinyDataset.create().asOf("2027-03-15");

        Verdict verdict = judge(tiny, plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));

        assertThat(verdict.countBreaks(HardRule.FORMAT))
                .as("P2 has become history without a placement, so its request is dropped")
                .isEqualTo(1);
        assertThat(judge(tiny, plan -> plan.place("anna", "P2~2027-03-15", "bakery", "mies", MONDAY, TUESDAY))
                        .breaks())
                .isEmpty();
    }

    @Test
    void ofTwoPlacementsForARequestTheFirstCounts() {
        Verdict verdict = judge(
                TinyDataset.create().company("smithy", smithy -> smithy.tags("iron")),
                plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY, WEDNESDAY));

        assertThat(verdict.breaks()).hasSize(1);
        assertThat(verdict.countBreaks(HardRule.FORMAT)).isEqualTo(1);
        assertThat(verdict.count(CostTerm.UNPLACED)).isEqualTo(22);
        assertThat(verdict.count(CostTerm.TRAVEL))
                .as("19 weeks, 2 days, 3 minutes")
                .isEqualTo(114);
    }

    @Test
    void aBrokenFirstPlacementLeavesRoomForTheNext() {
        Verdict verdict = judge(
                tiny(),
                plan -> plan.place("anna", "P1", "nowhere", "mies", MONDAY, TUESDAY)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .supervise("anna", "sam"));

        assertThat(verdict.cost().hard()).isEqualTo(1);
        assertThat(verdict.count(CostTerm.UNPLACED)).isEqualTo(22);
    }

    @Test
    void aSupervisionOfSomebodyUnknownIsLeftOut() {
        assertLeftOut(plan -> plan.supervise("bram", "sam"));
        assertLeftOut(plan -> plan.supervise("anna", "nobody"));
    }

    @Test
    void ofTwoSupervisionsOfAStudentTheFirstCounts() {
        Verdict verdict = judge(
                tiny().supervisor("tess", tess -> tess.maxStudents(0)),
                plan -> plan.supervise("anna", "sam").supervise("anna", "tess"));

        assertThat(verdict.breaks()).extracting(Break::rule).containsExactly(HardRule.FORMAT);
        assertThat(verdict.count(CostTerm.SUPERVISOR_LOAD))
                .as("1 of 10: 20 / 10")
                .isEqualTo(2);
    }

    @Test
    void theNamesOfTheRulesAreThoseOfTheFormat() {
        assertThat(Stream.of(HardRule.values()).map(HardRule::key).collect(Collectors.joining(" ")))
                .isEqualTo("format days place mentor accreditation week times age travel excluded unavailable maximum"
                        + " pinned supervisor");
    }
}
