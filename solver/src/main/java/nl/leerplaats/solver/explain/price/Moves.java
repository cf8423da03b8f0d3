package nl.leerplaats.solver.explain.price;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two plans.
 *
 * @param placements placements that differ, by student and period
 * @param supervisions supervisions that differ, by student
 */
public record Moves(List<PlacementMove> placements, List<SupervisionMove> supervisions) {

    public Moves {
        placements = List.copyOf(placements);
        supervisions = List.copyOf(supervisions);
    }

    /**
     * A placement that is another.
     *
     * @param request whose
     * @param before the placement before, or null for none
     * @param after the placement after, or null for none
     */
    public record PlacementMove(
            RequestKey request,
            @Nullable Placement before,
            @Nullable Placement after) {}

    /**
     * A student whom somebody else supervises.
     *
     * @param studentId the student
     * @param before id of the supervisor before, or null for nobody
     * @param after id of the supervisor after, or null for nobody
     */
    public record SupervisionMove(
            String studentId,
            @Nullable String before,
            @Nullable String after) {}

    /** The differences. Of placements and supervisions that a plan has twice the first counts. */
    public static Moves between(Plan before, Plan after) {
        Map<RequestKey, Placement> placedBefore = placements(before);
        Map<RequestKey, Placement> placedAfter = placements(after);
        List<PlacementMove> moves = new ArrayList<>();
        for (RequestKey key : union(placedBefore.keySet(), placedAfter.keySet())) {
            Placement one = placedBefore.get(key);
            Placement other = placedAfter.get(key);
            if (!isSame(one, other)) {
                moves.add(new PlacementMove(key, one, other));
            }
        }
        Map<String, String> supervisedBefore = supervisions(before);
        Map<String, String> supervisedAfter = supervisions(after);
        List<SupervisionMove> others = new ArrayList<>();
        for (String student : union(supervisedBefore.keySet(), supervisedAfter.keySet())) {
            String one = supervisedBefore.get(student);
            String other = supervisedAfter.get(student);
            if (!Objects.equals(one, other)) {
                others.add(new SupervisionMove(student, one, other));
            }
        }
        return new Moves(moves, others);
    }

    /** Tells whether nothing differs. */
    public boolean isEmpty() {
        return placements.isEmpty() && supervisions.isEmpty();
    }

    /** How many placements and supervisions differ. */
    public int count() {
        return placements.size() + supervisions.size();
    }

    /** The plan that these differences make of the plan before, in the order of that plan, what is new behind it; without a claim of cost. */
    public Plan applyTo(Plan before) {
        Map<RequestKey, Placement> placed = placements(before);
        for (PlacementMove move : placements) {
            if (move.after() == null) {
                placed.remove(move.request());
            } else {
                placed.put(move.request(), move.after());
            }
        }
        Map<String, String> supervised = supervisions(before);
        for (SupervisionMove move : supervisions) {
            if (move.after() == null) {
                supervised.remove(move.studentId());
            } else {
                supervised.put(move.studentId(), move.after());
            }
        }
        List<Supervision> supervisionsAfter = new ArrayList<>();
        supervised.forEach(
                (student, supervisor) -> supervisionsAfter.add(new Supervision(student, supervisor, Extra.NONE)));
        return new Plan(before.dataset(), List.copyOf(placed.values()), supervisionsAfter, null, before.extra());
    }

    /** Ids of the students of whom anything differs. */
    public Set<String> students() {
        Set<String> students = new LinkedHashSet<>();
        placements.forEach(move -> students.add(move.request().studentId()));
        supervisions.forEach(move -> students.add(move.studentId()));
        return students;
    }

    private static boolean isSame(@Nullable Placement one, @Nullable Placement other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.companyId().equals(other.companyId())
                && one.mentorId().equals(other.mentorId())
                && Set.copyOf(one.days()).equals(Set.copyOf(other.days()));
    }

    private static Map<RequestKey, Placement> placements(Plan plan) {
        Map<RequestKey, Placement> byRequest = new LinkedHashMap<>();
        for (Placement placement : plan.placements()) {
            byRequest.putIfAbsent(RequestKey.of(placement), placement);
        }
        return byRequest;
    }

    private static Map<String, String> supervisions(Plan plan) {
        Map<String, String> byStudent = new LinkedHashMap<>();
        for (Supervision supervision : plan.supervisions()) {
            byStudent.putIfAbsent(supervision.studentId(), supervision.supervisorId());
        }
        return byStudent;
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
