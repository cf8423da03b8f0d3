package nl.leerplaats.web.store.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Planning again from the working plan, as somebody asked for it. Its proposals are plans with its id and their kind as theirs.
 *
 * @param id unique
 * @param spaceId space
 * @param asked when
 * @param by who asked, where known
 * @param state where it is
 * @param asOf Monday from which on is planned again
 * @param seconds longest time for all proposals
 * @param seed seed of the random choices
 * @param leastChanges proven: every valid plan changes at least so many agreed placements; null where that is not known yet
 * @param cause who asked
 * @param host the process that has it under way, or had; null before it has begun
 * @param seen whether somebody has seen what the program made by itself, or asked for it
 */
public record StoredReplan(
        String id,
        String spaceId,
        Instant asked,
        @Nullable String by,
        RunState state,
        LocalDate asOf,
        long seconds,
        long seed,
        @Nullable Long leastChanges,
        ReplanCause cause,
        @Nullable String host,
        boolean seen) {

    /** What a person asks for. */
    public StoredReplan(
            String id,
            String spaceId,
            Instant asked,
            @Nullable String by,
            RunState state,
            LocalDate asOf,
            long seconds,
            long seed,
            @Nullable Long leastChanges) {
        this(id, spaceId, asked, by, state, asOf, seconds, seed, leastChanges, ReplanCause.ASKED, null, true);
    }

    /** Tells whether it waits or is under way. */
    public boolean isInUse() {
        return state == RunState.WAITING || state == RunState.RUNNING;
    }

    /** Tells whether the program asked for it by itself, and there are proposals. */
    boolean isMadeByItself() {
        return cause != ReplanCause.ASKED && state == RunState.DONE;
    }

    /** Tells whether a plan is one of its proposals, by the id of the plan. */
    public boolean has(String planId) {
        return planId.startsWith(id + "-");
    }

    /** The same elsewhere on its way. */
    public StoredReplan with(RunState newState, @Nullable Long least) {
        return new StoredReplan(id, spaceId, asked, by, newState, asOf, seconds, seed, least, cause, host, seen);
    }

    /** The id of the plan of a proposal. */
    public String planId(String kind) {
        return id + "-" + kind.toLowerCase(Locale.ROOT);
    }
}
