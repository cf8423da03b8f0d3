package nl.leerplaats.web.rest.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.web.rest.RestPlan;
import nl.leerplaats.web.rest.year.RestChange;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.run.ReplanCause;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import org.jspecify.annotations.Nullable;

/**
 * Planning again from the working plan.
 *
 * @param id unique
 * @param spaceId space
 * @param state {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code CANCELLED}, {@code FAILED}, {@code INTERRUPTED} or {@code FRUITLESS}
 * @param cause who asked: {@code ASKED} a person or a program, {@code NIGHT} Leerplaats itself at night, {@code EVENT} Leerplaats itself after a change
 * @param asked when it was asked for
 * @param asOf Monday from which on is planned again
 * @param seconds longest time for all proposals, in seconds
 * @param seed seed of the random choices
 * @param leastChanges proven: every valid plan changes at least so many agreed placements; left out where that is not known yet
 * @param proposals the proposals that are there, each a plan; {@code proposal} says what it is after
 * @param changes what became of the changes that came with the request; left out elsewhere
 */
record RestProposals(
        String id,
        String spaceId,
        RunState state,
        ReplanCause cause,
        Instant asked,
        LocalDate asOf,
        long seconds,
        long seed,
        @Nullable Long leastChanges,
        List<RestPlan> proposals,
        RestChange.@Nullable Outcome changes) {

    static RestProposals of(StoredReplan replan, List<PlanHeader> plans, RestChange.@Nullable Outcome changes) {
        return new RestProposals(
                replan.id(),
                replan.spaceId(),
                replan.state(),
                replan.cause(),
                replan.asked(),
                replan.asOf(),
                replan.seconds(),
                replan.seed(),
                replan.leastChanges(),
                plans.stream().map(RestPlan::of).toList(),
                changes);
    }
}
