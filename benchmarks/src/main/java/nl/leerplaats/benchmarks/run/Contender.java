package nl.leerplaats.benchmarks.run;

import java.util.Locale;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.run.DefaultPlacementSolver;

/** Who makes the plan that is measured. */
enum Contender {
    /** This project's solver. */
    LEERPLAATS {
        @Override
        Plan plan(Dataset dataset, SolveSettings settings) throws InterruptedException {
            return new DefaultPlacementSolver().start(dataset, settings).await().plan();
        }
    },
    /** A coordinator who places students in the order of the file and moves nobody. */
    FIRST_COME {
        @Override
        Plan plan(Dataset dataset, SolveSettings settings) {
            return FirstComeFirstServed.plan(dataset);
        }
    };

    /** The plan of a dataset; settings that a contender has no use for make no difference. */
    abstract Plan plan(Dataset dataset, SolveSettings settings) throws InterruptedException;

    /** The name on the command line and in result lines. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
