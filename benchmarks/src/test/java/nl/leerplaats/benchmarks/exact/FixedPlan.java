package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;

/** Leaves a model no choice but one given plan, so that what it then costs is what the model says of that plan. */
final class FixedPlan {

    private FixedPlan() {}

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
