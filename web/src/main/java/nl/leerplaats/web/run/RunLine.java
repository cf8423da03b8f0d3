package nl.leerplaats.web.run;

import nl.leerplaats.web.job.Turn;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.run.RunHeader;
import org.jspecify.annotations.Nullable;

/**
 * A run in the list of its space.
 *
 * @param run the run
 * @param time its longest time, in words
 * @param turn what it waits for; null where it does not wait
 * @param plan the plan that it made, or its best so far; null for none
 * @param outdated whether the data changed since
 */
public record RunLine(
        RunHeader run,
        String time,
        @Nullable Turn turn,
        @Nullable PlanHeader plan,
        boolean outdated) {}
