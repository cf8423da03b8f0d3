package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feature: random plans that break every rule, so that whatever judges plans is tried on all of them. */
class RandomPlansTest {

    private static final int SEEDS = 32;

    @Test
    void everyHardRuleIsBrokenSometimesAndSomePlansAreValid() {
        Set<HardRule> broken = EnumSet.noneOf(HardRule.class);
        int valid = 0;
        for (InstanceKind kind :
                new InstanceKind[] {InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN}) {
            PlanningYear year = PlanningYear.of(DatasetGenerator.generate(kind, 1));
            RandomPlans plans = RandomPlans.of(year);
            for (long seed = 0; seed < SEEDS; seed++) {
                Verdict verdict = PlanChecker.check(year, plans.plan(seed, RandomPlans.Names.ANY));
                verdict.breaks().forEach(one -> broken.add(one.rule()));
                valid += verdict.cost().isValid() ? 1 : 0;
            }
        }

        assertThat(broken).containsExactlyInAnyOrder(HardRule.values());
        assertThat(valid).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void withKnownNamesTheRuleFormatHolds(InstanceKind kind) {
        PlanningYear year = PlanningYear.of(DatasetGenerator.generate(kind, 2));
        RandomPlans plans = RandomPlans.of(year);

        for (long seed = 0; seed < SEEDS; seed++) {
            Verdict verdict = PlanChecker.check(year, plans.plan(seed, RandomPlans.Names.KNOWN));
            assertThat(verdict.countBreaks(HardRule.FORMAT))
                    .as("%s, plan %d", kind, seed)
                    .isZero();
        }
    }

    @Test
    void everyCostTermCountsSometimes() {
        Set<CostTerm> counted = EnumSet.noneOf(CostTerm.class);
        for (long seed = 1; seed <= 24; seed++) {
            InstanceKind kind = seed % 2 == 0 ? InstanceKind.SCHOOL : InstanceKind.MULTI;
            PlanningYear year = PlanningYear.of(RandomDatasets.of(kind, seed, 20));
            counted.addAll(
                    PlanChecker.check(year, RandomPlans.of(year, seed)).counts().keySet());
        }

        assertThat(counted).containsExactlyInAnyOrder(CostTerm.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void theInputCheckAcceptsRandomDatasets(InstanceKind kind) throws IOException {
        for (long seed = 1; seed <= 10; seed++) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            DatasetWriter.write(RandomDatasets.of(kind, seed, 20), document);

            LoadResult result = DatasetLoader.load(new ByteArrayInputStream(document.toByteArray()));
            assertThat(result.findings())
                    .as("%s, seed %d", kind, seed)
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @Test
    void sameSeedGivesTheSamePlan() {
        PlanningYear year = PlanningYear.of(DatasetGenerator.generate(InstanceKind.REPLAN, 3));

        for (long seed = 0; seed < 8; seed++) {
            assertThat(RandomPlans.of(year, seed)).as("plan %d", seed).isEqualTo(RandomPlans.of(year, seed));
        }
        assertThat(RandomPlans.of(year, 1)).isNotEqualTo(RandomPlans.of(year, 5));
    }
}
