package nl.leerplaats.web.rest.plan;

import java.util.Map;
import java.util.function.Function;
import nl.leerplaats.web.plan.reason.ExplainDesk;
import org.jspecify.annotations.Nullable;

/**
 * A look at a plan that takes a while.
 *
 * @param planId the plan
 * @param state {@code RUNNING}, {@code DONE} or {@code FAILED}
 * @param tried questions that were tried so far
 * @param expected questions that are to be tried, as far as that is known
 * @param report what was found, as {@code explain --json} says it; left out until it is done
 */
public record RestLook(
        String planId,
        State state,
        int tried,
        int expected,
        @Nullable Map<String, Object> report) {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** A look as it stands. */
    public static <T> RestLook of(String planId, ExplainDesk.Look<T> look, Function<T, Map<String, Object>> told) {
        State state = !look.report().isDone()
                ? State.RUNNING
                : look.report().isCompletedExceptionally() ? State.FAILED : State.DONE;
        return new RestLook(
                planId,
                state,
                look.trials().done(),
                look.trials().expected(),
                state == State.DONE ? told.apply(look.report().join()) : null);
    }
}
