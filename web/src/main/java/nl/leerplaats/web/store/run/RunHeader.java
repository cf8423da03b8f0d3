package nl.leerplaats.web.store.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list of runs shows of one. Where it made a plan, that has the same id.
 *
 * @param id unique among runs
 * @param spaceId space that it is of
 * @param number number of the last change in the dataset that it plans
 * @param asked when somebody asked for it
 * @param state where it is
 * @param seconds longest time
 * @param seed seed of the random choices
 * @param mayChange what it may change of the working plan
 * @param host the process that has it under way, or had; null before it has begun
 * @param startPlan id of the plan that it begins from; null for none
 */
public record RunHeader(
        String id,
        String spaceId,
        long number,
        Instant asked,
        RunState state,
        long seconds,
        long seed,
        MayChange mayChange,
        @Nullable String host,
        @Nullable String startPlan) {}
