package nl.leerplaats.cli.explain;

import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.json.ReasonJson;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.explain.WhatIf;

/**
 * What the parts of {@code explain} are made of.
 *
 * @param context where they write
 * @param dataset the dataset
 * @param plan the plan as it was given
 * @param whatIf answers questions about the plan; prepared once for all parts
 */
record Explained(Context context, Dataset dataset, Plan plan, WhatIf whatIf) {

    /** Reasons as trees, in the language of the command. */
    ReasonJson reasonJson() {
        return new ReasonJson(context.messages().locale(), whatIf.year().dataset());
    }
}
