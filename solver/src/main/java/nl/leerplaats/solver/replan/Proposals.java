package nl.leerplaats.solver.replan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.solver.api.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What planning again leaves.
 *
 * @param replanning what was planned again
 * @param all the proposals, in the order of their kinds; fewer than all kinds where somebody stopped the run, at least the first
 * @param leastChanges proven: every valid plan breaks or changes at least so many agreed placements
 * @param bound what no valid plan can beat by the weights of the dataset
 * @param elapsed time of the whole
 * @param failure what failed inside, where something did; what it says may name a person
 */
public record Proposals(
        Replanning replanning,
        List<Proposal> all,
        long leastChanges,
        Bound bound,
        Duration elapsed,
        @Nullable Throwable failure) {

    public Proposals {
        all = List.copyOf(all);
    }

    /** The proposal of a kind, if it was made. */
    public Optional<Proposal> find(ProposalKind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** What no valid plan can beat, as far as it says something of plans with the cost of this proposal. */
    public Bound boundOf(Proposal proposal) {
        return bound.at(proposal.verdict().cost());
    }

    /** The plan of a proposal as it is written for others: its extensions claim what was proven. */
    public Plan document(Proposal proposal) {
        return proposal.plan().withExtra(boundOf(proposal).asClaim().asExtra());
    }
}
