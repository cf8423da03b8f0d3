package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;

/** Runs for tests: whatever the dataset and the settings, a plan comes out that is valid and claims what it costs. */
final class Runs {

    private Runs() {}

    static SolveResult solve(Dataset dataset, long steps, long seed) throws InterruptedException {
        return solve(dataset, SolveSettings.ofSteps(steps, seed));
    }

    static SolveResult solve(Dataset dataset, SolveSettings settings) throws InterruptedException {
        return checked(
                dataset, new DefaultPlacementSolver().start(dataset, settings).await());
    }

    /** The same result, after a look at what holds for every result. */
    static SolveResult checked(Dataset dataset, SolveResult result) {
        Verdict verdict = PlanChecker.check(dataset, result.plan());
        assertThat(verdict.breaks()).as("%s: valid", dataset.name()).isEmpty();
        assertThat(result.plan().cost()).as("%s: claim", dataset.name()).isEqualTo(verdict.cost());
        assertThat(result.verdict()).as("%s: verdict", dataset.name()).isEqualTo(verdict);
        assertThat(result.plan().dataset()).isEqualTo(dataset.name());
        checkBound(dataset, result.bound(), verdict.cost());
        return result;
    }

    /** No plan is better than what no plan can beat, so neither is the one that was found. */
    private static void checkBound(Dataset dataset, Bound bound, Cost cost) {
        String text = dataset.name() + ": " + bound + ", " + cost;
        assertThat(bound.unavoidableMedium()).as(text).isNotNegative();
        assertThat(bound.medium()).as(text).isLessThanOrEqualTo(cost.medium());
        if (cost.medium() <= bound.atMedium()) {
            assertThat(bound.soft()).as(text).isBetween(0L, cost.soft());
        }
    }
}
