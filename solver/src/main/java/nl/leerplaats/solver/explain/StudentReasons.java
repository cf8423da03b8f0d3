package nl.leerplaats.solver.explain;

import java.util.List;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Why a student is where the plan says, why not, and what else there is.
 *
 * @param student the student
 * @param requests one for each request that is not history, in order of time
 */
public record StudentReasons(Student student, List<OfRequest> requests) {

    public StudentReasons {
        requests = List.copyOf(requests);
    }

    /** How a request stands in the plan as it was given. */
    public enum State {
        /** It is placed and breaks no rule by which it could not stay. */
        PLACED,
        /** It is placed as a person decided. */
        PINNED,
        /** The plan has a placement that cannot stay: it breaks a rule. */
        BROKEN,
        /** It has no placement. */
        UNPLACED
    }

    /**
     * What there is to say of a request.
     *
     * @param request the request
     * @param state how it stands
     * @param placement the placement in the plan as it was given, or null
     * @param broken for a broken placement what is in the way at its company; null for others, and where the company is unknown
     * @param whyNot why there is no placement; null where there is one, or can be one
     * @param cheaper companies with a placement that costs less for this student by itself
     * @param cheaperFree those of them where it is free now
     * @param proposal for a broken placement what the student has in the plan that reasons start from; null for others, and where that is nothing
     * @param alternatives what else the student could have, the cheapest first
     */
    public record OfRequest(
            PlannedRequest request,
            State state,
            @Nullable Placement placement,
            @Nullable Hurdle broken,
            @Nullable Placement proposal,
            @Nullable WhyNot whyNot,
            int cheaper,
            int cheaperFree,
            List<Alternative> alternatives) {

        public OfRequest {
            alternatives = List.copyOf(alternatives);
        }
    }
}
