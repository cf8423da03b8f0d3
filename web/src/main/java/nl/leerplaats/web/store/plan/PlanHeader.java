package nl.leerplaats.web.store.plan;

import java.time.Duration;
import java.time.Instant;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What a list of plans shows of one.
 *
 * @param id unique among plans; that of its run where one made it
 * @param spaceId space that it is of
 * @param number number of the last change in the dataset that was planned
 * @param name as people call it
 * @param note what somebody wrote beside it; empty for nothing
 * @param made when it was made or read
 * @param origin where it comes from
 * @param cost what it costs, by the judge
 * @param placed placements that it has, of those wanted
 * @param requests placements wanted, history left out
 * @param program version of the program that made or read it; empty where it is not known
 */
public record PlanHeader(
        String id,
        String spaceId,
        long number,
        String name,
        String note,
        Instant made,
        PlanOrigin origin,
        Cost cost,
        int placed,
        int requests,
        String program) {

    /** The same plan as people call it, with what they wrote beside it. */
    PlanHeader called(String otherName, String otherNote) {
        return new PlanHeader(id, spaceId, number, otherName, otherNote, made, origin, cost, placed, requests, program);
    }

    /** Time that went into it; none where no search made it. */
    public Duration elapsed() {
        return OriginRow.elapsed(origin);
    }

    /** How far the plan can be from the best possible; null where nothing is proven about it. */
    public @Nullable Gap gap() {
        Bound bound = boundOf(origin);
        return bound == null ? null : Gap.of(cost, bound);
    }

    /** What no plan can beat, as far as whoever made this one proved it; null where nothing is proven. */
    public @Nullable Bound bound() {
        return boundOf(origin);
    }

    static @Nullable Bound boundOf(PlanOrigin origin) {
        if (origin instanceof PlanOrigin.Solved solved) {
            return solved.bound();
        }
        return origin instanceof PlanOrigin.Proposed proposed ? proposed.bound() : null;
    }
}
