package nl.leerplaats.solver.replan;

import java.time.Duration;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.PlanChanges;

/**
 * A whole plan to choose from.
 *
 * @param kind what it is after
 * @param plan the plan of the dataset that is planned again, with its cost by that dataset's weights
 * @param verdict what the judge says of it, by the same weights
 * @param changes what differs from the working plan, and why
 * @param best whether it is proven that no plan is better at what it is after
 * @param after time from the call until it was there
 */
public record Proposal(
        ProposalKind kind, Plan plan, Verdict verdict, PlanChanges changes, boolean best, Duration after) {}
