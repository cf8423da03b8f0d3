package nl.leerplaats.solver.scarcity;

import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Moves;
import org.jspecify.annotations.Nullable;

/**
 * What happens if a company, or one of its mentors, drops out for the whole year planned: a plan without it was really found.
 *
 * @param company the company
 * @param mentorId the mentor; null where the whole company drops out
 * @param hit requests that are placed there, and have to go elsewhere
 * @param standIns what each of them gets instead, as far as there is something
 * @param lost those of them for which no placement was found
 * @param others requests of others that get another placement or none, so that more of these can be placed
 * @param before cost of the plan
 * @param after cost of the plan without it
 */
public record DropOut(
        Company company,
        @Nullable String mentorId,
        List<RequestKey> hit,
        List<Moves.PlacementMove> standIns,
        List<RequestKey> lost,
        List<Moves.PlacementMove> others,
        Cost before,
        Cost after) {

    public DropOut {
        hit = List.copyOf(hit);
        standIns = List.copyOf(standIns);
        lost = List.copyOf(lost);
        others = List.copyOf(others);
    }

    /** What the plan costs more; below 0 on a level where it costs less. */
    public Gain loss() {
        return Gain.between(after, before);
    }

    /** Requests of others that lose their placement, because more is lost elsewhere otherwise. */
    public List<RequestKey> displaced() {
        return others.stream()
                .filter(move -> move.before() != null && move.after() == null)
                .map(Moves.PlacementMove::request)
                .toList();
    }

    /** Students who are placed there. */
    public long students() {
        return hit.stream().map(RequestKey::studentId).distinct().count();
    }
}
