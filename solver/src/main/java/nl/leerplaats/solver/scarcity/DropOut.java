package nl.leerplaats.solver.scarcity;

import java.util.List;
import java.util.function.Predicate;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.price.Moves;
import org.jspecify.annotations.Nullable;

/**
 * What happens if a company, or one of its mentors, drops out for the whole year planned: a plan without it was really found.
 *
 * @param company the company
 * @param mentorId the mentor; null where the whole company drops out
 * @param hit requests that are placed there, and have to go elsewhere
 * @param standIns what each of them gets instead, as far as there is something
 * @param lost those of them for which no placement was found
 * @param others other requests whose placement is another, or gone, or new, of any student
 * @param supervisors students who had nothing there and whom somebody else supervises then, or nobody
 * @param before cost of the plan, or of a cheaper one that was found around the company with nobody dropping out
 * @param after cost of the plan without it
 */
public record DropOut(
        Company company,
        @Nullable String mentorId,
        List<RequestKey> hit,
        List<Moves.PlacementMove> standIns,
        List<RequestKey> lost,
        List<Moves.PlacementMove> others,
        List<Moves.SupervisionMove> supervisors,
        Cost before,
        Cost after) {

    public DropOut {
        hit = List.copyOf(hit);
        standIns = List.copyOf(standIns);
        lost = List.copyOf(lost);
        others = List.copyOf(others);
        supervisors = List.copyOf(supervisors);
    }

    /** What the plan costs more; below 0 on a level where it costs less. */
    public Gain loss() {
        return Gain.between(after, before);
    }

    /** Requests of students who had nothing there, that lose their placement: more is lost elsewhere otherwise. */
    public List<RequestKey> displaced() {
        return requests(move -> !isHit(move) && move.after() == null);
    }

    /** Requests of students who had nothing there, that get another placement to make room. */
    public List<RequestKey> moving() {
        return requests(move -> !isHit(move) && move.before() != null && move.after() != null);
    }

    /** Requests that get a placement that had none. */
    public List<RequestKey> gaining() {
        return requests(move -> move.before() == null);
    }

    /** Other requests of students who are hit, that get another placement or lose theirs. */
    public List<RequestKey> ownOthers() {
        return requests(move -> isHit(move) && move.before() != null);
    }

    private List<RequestKey> requests(Predicate<Moves.PlacementMove> which) {
        return others.stream().filter(which).map(Moves.PlacementMove::request).toList();
    }

    private boolean isHit(Moves.PlacementMove move) {
        return hit.stream()
                .anyMatch(key -> key.studentId().equals(move.request().studentId()));
    }

    /** Students who are placed there. */
    public long students() {
        return hit.stream().map(RequestKey::studentId).distinct().count();
    }
}
