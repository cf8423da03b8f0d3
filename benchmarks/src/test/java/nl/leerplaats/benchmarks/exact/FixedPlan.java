package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.run.DefaultPlacementSolver;

/** Plans to hold a model to; leaves it no choice but one of them, so that what it then costs is what the model says of that plan. */
final class FixedPlan {

    private FixedPlan() {}

    /** Two plans of a dataset: of who places pupils in the order of the file, and of a step of the search. */
    static List<Plan> list(Dataset dataset, long seed) throws InterruptedException {
        Plan searched = new DefaultPlacementSolver()
                .start(dataset, SolveSettings.ofSteps(1, seed))
                .await()
                .plan();
        return List.of(FirstComeFirstServed.plan(dataset), searched);
    }

    /** What the judge says of the plan that was found. */
    static Cost judge(PlanningYear year, PlanModel model, Lexicographic.Result result) {
        long[] values = Objects.requireNonNull(result.values(), result.note());
        return PlanChecker.check(year, model.plan(variable -> values[variable])).cost();
    }

    static void fix(PlanModel model, long[] start) {
        for (int variable : model.deciding()) {
            model.program().fix(variable, start[variable]);
        }
    }

    /** The rows of the core that the values break. */
    static List<Integer> broken(LinearModel model, long[] values) {
        List<Integer> broken = new ArrayList<>();
        for (int row = 0; row < model.rows(Level.MEDIUM); row++) {
            long sum = 0;
            for (int entry = model.start(row); entry < model.end(row); entry++) {
                sum += model.factor(entry) * values[model.column(entry)];
            }
            boolean low = model.lower(row) != LinearModel.NONE && sum < model.lower(row);
            boolean high = model.upper(row) != LinearModel.NONE && sum > model.upper(row);
            if (low || high) {
                broken.add(row);
            }
        }
        return broken;
    }
}
