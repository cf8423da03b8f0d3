package nl.leerplaats.data.replan;

import java.util.List;
import nl.leerplaats.data.check.Break;

/** Why a placement of a working plan is not in a new plan as it was. */
public sealed interface Cause {

    /** The student is not on stage in that period any more. */
    record StudentGone() implements Cause {}

    /**
     * The placement breaks a rule whatever the rest of the plan is: the company has dropped out, or the mentor has gone. Or it breaks one together
     * with others that could have stayed: the company has fewer places.
     *
     * @param rule the rule, with what a message needs
     */
    record Impossible(Break rule) implements Cause {}

    /**
     * Others take the place, so that there is no room for it.
     *
     * @param studentIds those who were not there on these days before, in the order of the plan; at least one
     */
    record MakesRoom(List<String> studentIds) implements Cause {

        public MakesRoom {
            studentIds = List.copyOf(studentIds);
        }
    }

    /** It could stay; the plan as a whole is better so. */
    record Chosen() implements Cause {}
}
