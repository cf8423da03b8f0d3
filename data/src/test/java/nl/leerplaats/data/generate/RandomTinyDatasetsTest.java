package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** What is proven on these datasets counts for the format only as far as they are of the format and show all of it. */
class RandomTinyDatasetsTest {

    private static final long SEEDS = 300;

    @Test
    void theyAreAccepted() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            DatasetWriter.write(dataset, document);

            LoadResult result = DatasetLoader.load(new ByteArrayInputStream(document.toByteArray()));

            assertThat(result).as("seed %d: %s", seed, result.findings()).isInstanceOf(LoadResult.Loaded.class);
            assertThat(((LoadResult.Loaded) result).dataset())
                    .as("seed %d", seed)
                    .isEqualTo(dataset);
        }
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(RandomTinyDatasets.of(7)).isEqualTo(RandomTinyDatasets.of(7)).isNotEqualTo(RandomTinyDatasets.of(8));
    }

    @Test
    void everyRuleCanBeBrokenAndEveryTermCounts() {
        Set<HardRule> broken = EnumSet.noneOf(HardRule.class);
        Set<CostTerm> counted = EnumSet.noneOf(CostTerm.class);
        int history = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            PlanningYear year = PlanningYear.of(RandomTinyDatasets.of(seed));
            RandomPlans plans = RandomPlans.of(year);
            for (long plan = 0; plan < 12; plan++) {
                Verdict verdict = PlanChecker.check(year, plans.plan(plan, RandomPlans.Names.KNOWN));
                verdict.breaks().forEach(one -> broken.add(one.rule()));
                counted.addAll(verdict.counts().keySet());
            }
            history += year.requests().stream().anyMatch(PlannedRequest::history) ? 1 : 0;
        }

        assertThat(broken).isEqualTo(EnumSet.complementOf(EnumSet.of(HardRule.FORMAT)));
        assertThat(counted).containsExactly(CostTerm.values());
        assertThat(history).as("datasets with history").isGreaterThan(10);
    }
}
