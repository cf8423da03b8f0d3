package nl.leerplaats.cli.explain;

import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.json.ReasonJson;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.WhatIf;
import org.jspecify.annotations.Nullable;

/** What the parts of {@code explain} are made of. */
final class Explained {

    private final Context context;
    private final Plan plan;
    private final PlanningYear year;
    private @Nullable WhatIf whatIf;

    /**
     * Explains a plan.
     *
     * @param context where the parts write
     * @param dataset the dataset
     * @param plan the plan as it was given
     */
    Explained(Context context, Dataset dataset, Plan plan) {
        this.context = context;
        this.plan = plan;
        year = PlanningYear.of(dataset);
    }

    Context context() {
        return context;
    }

    Dataset dataset() {
        return year.dataset();
    }

    Plan plan() {
        return plan;
    }

    PlanningYear year() {
        return year;
    }

    /** Answers questions about the plan; prepared once, when a part asks first, for not every part does and it takes its time. */
    WhatIf whatIf() {
        if (whatIf == null) {
            whatIf = WhatIf.of(year, plan);
        }
        return whatIf;
    }

    /** What the judge says of the plan as it was given. */
    Verdict verdict() {
        return whatIf == null ? PlanChecker.check(year, plan) : whatIf.verdict();
    }

    /** Reasons as trees, in the language of the command. */
    ReasonJson reasonJson() {
        return new ReasonJson(context.messages().locale(), year.dataset());
    }
}
