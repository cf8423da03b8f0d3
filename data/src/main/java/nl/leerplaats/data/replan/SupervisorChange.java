package nl.leerplaats.data.replan;

import org.jspecify.annotations.Nullable;

/**
 * A student whose supervisor in a new plan is not that of the working plan.
 *
 * @param studentId student
 * @param from supervisor in the working plan; null for none
 * @param to supervisor in the new plan; null for none
 */
public record SupervisorChange(
        String studentId, @Nullable String from, @Nullable String to) {}
