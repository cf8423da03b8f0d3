package nl.leerplaats.solver.explain.price;

import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.WhatIf;

/**
 * A plan that was really found for a dataset.
 *
 * @param year the dataset, changed as asked
 * @param plan the plan; it carries its cost
 * @param parts what the judge says of it
 * @param moves what differs from the {@link WhatIf#present()} plan
 */
public record Answer(PlanningYear year, Plan plan, CostParts parts, Moves moves) {

    /** What the judge says of the plan as a whole. */
    public Verdict verdict() {
        return parts.verdict();
    }

    /** What the plan costs. */
    public Cost cost() {
        return parts.verdict().cost();
    }

    /** Tells whether a request has a placement. */
    public boolean isPlaced(RequestKey request) {
        return plan.placements().stream().anyMatch(one -> request.equals(RequestKey.of(one)));
    }

    /** Placements of the plan, history included. */
    public int countPlaced() {
        return plan.placements().size();
    }
}
