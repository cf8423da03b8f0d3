package nl.leerplaats.solver.problem;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides the placement of one request: one of its options, or none. */
@PlanningEntity
public class RequestAssignment {

    private RequestFact request;
    private List<Option> options;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Option option;

    @SuppressWarnings("NullAway.Init") // Timefold makes clones with it and fills every field.
    RequestAssignment() {}

    /** A request with its options; pinned ones keep the option they are given. */
    public RequestAssignment(RequestFact request, List<Option> options, @Nullable Option option) {
        this.request = request;
        this.options = options;
        this.pinned = request.pinned();
        this.option = option;
    }

    /** Position among the requests. */
    @PlanningId
    public int getIndex() {
        return request.index();
    }

    /** The request. */
    public RequestFact request() {
        return request;
    }

    /** The student of the request. */
    public StudentFact student() {
        return request.student();
    }

    /** The placements that break no rule by themselves, cheapest companies first. */
    public List<Option> options() {
        return options;
    }

    /** The same for Timefold. */
    @ValueRangeProvider
    public CountableValueRange<Option> range() {
        return new OptionRange(options);
    }

    /** Tells whether a person decided the placement. */
    public boolean isPinned() {
        return pinned;
    }

    /** The placement, or null for none. */
    public @Nullable Option getOption() {
        return option;
    }

    /** Timefold and the mapping set the placement. */
    public void setOption(@Nullable Option option) {
        this.option = option;
    }

    /** The placement; only for constraints that look at placed requests. */
    public Option placed() {
        Option placed = option;
        if (placed == null) {
            throw new IllegalStateException("The request (" + request.planned().key() + ") is not placed.");
        }
        return placed;
    }

    @Override
    public String toString() {
        return "request " + request.index();
    }
}
