package nl.leerplaats.data.replan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * What a new plan does otherwise than the working plan, history left out.
 *
 * @param placements by student and request as in the dataset
 * @param supervisors by student as in the dataset
 */
public record PlanChanges(List<PlacementChange> placements, List<SupervisorChange> supervisors) {

    public PlanChanges {
        placements = List.copyOf(placements);
        supervisors = List.copyOf(supervisors);
    }

    /** Placements that were there and are gone or other ones. */
    public long countChanged() {
        return changed().count();
    }

    /** The students whose placements they are: a year in blocks has several of one. */
    public long countStudents() {
        return changed().map(one -> one.key().studentId()).distinct().count();
    }

    /** The placements that were there and are gone or other ones, and were agreed. */
    public long countAgreed() {
        return placements.stream()
                .filter(one -> one.status() == PlacementStatus.AGREED)
                .count();
    }

    /** The placements of a student that were there and are gone or other ones. */
    public List<PlacementChange> ofStudent(String studentId) {
        return changed().filter(one -> one.key().studentId().equals(studentId)).toList();
    }

    private Stream<PlacementChange> changed() {
        return placements.stream().filter(PlacementChange::isOfPlacement);
    }

    /**
     * Compares two plans of a year.
     *
     * @param year the year that is planned again
     * @param working the working plan in the periods of that year
     * @param next a valid plan of that year
     */
    public static PlanChanges of(PlanningYear year, Plan working, Plan next) {
        return new Comparison(year, working, next, null).changes();
    }

    /**
     * The same, where it has been looked already at what of the working plan cannot stay.
     *
     * @param obstacles {@link Obstacles#of} the year and the working plan
     */
    public static PlanChanges of(PlanningYear year, Plan working, Plan next, Obstacles obstacles) {
        return new Comparison(year, working, next, obstacles).changes();
    }

    /**
     * What the plan of a re-planning does otherwise than what had been agreed: the baseline of the dataset is what is compared with.
     *
     * @param year the year
     * @param next a valid plan of it
     */
    public static PlanChanges ofBaseline(PlanningYear year, Plan next) {
        return of(year, BaselinePlan.of(year.dataset()), next);
    }

    private static Map<RequestKey, Placement> byRequest(Plan plan) {
        Map<RequestKey, Placement> result = new LinkedHashMap<>();
        plan.placements().forEach(one -> result.putIfAbsent(RequestKey.of(one), one));
        return result;
    }

    private static Map<String, String> supervisors(Plan plan) {
        Map<String, String> result = new LinkedHashMap<>();
        plan.supervisions().forEach(one -> result.putIfAbsent(one.studentId(), one.supervisorId()));
        return result;
    }

    private static boolean isSame(@Nullable Placement one, @Nullable Placement other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.companyId().equals(other.companyId())
                && one.mentorId().equals(other.mentorId())
                && Weekdays.copyOf(one.days()).equals(Weekdays.copyOf(other.days()));
    }

    /** Two plans side by side. */
    private static final class Comparison {

        private final PlanningYear year;
        private final Plan working;
        private final Plan next;
        private final Map<RequestKey, Placement> before;
        private final Map<RequestKey, Placement> after;
        private final PlacedPlan placedBefore;
        private final PlacedPlan placedAfter;
        private @Nullable Obstacles obstacles;
        private final TakenRoom room;

        Comparison(PlanningYear year, Plan working, Plan next, @Nullable Obstacles obstacles) {
            this.year = year;
            this.working = working;
            this.next = next;
            before = byRequest(working);
            after = byRequest(next);
            placedBefore = PlacedPlan.of(year, working);
            placedAfter = PlacedPlan.of(year, next);
            this.obstacles = obstacles;
            room = new TakenRoom(year, before, after);
        }

        PlanChanges changes() {
            List<PlacementChange> placements = new ArrayList<>();
            for (Student student : year.dataset().students()) {
                for (Request request : student.requests()) {
                    PlacementChange change = compare(RequestKey.of(student, request));
                    if (change != null) {
                        placements.add(change);
                    }
                }
            }
            return new PlanChanges(placements, supervisorChanges());
        }

        private @Nullable PlacementChange compare(RequestKey key) {
            Placement from = before.get(key);
            Placement to = after.get(key);
            PlannedRequest request = year.findRequest(key);
            if (isSame(from, to) || request != null && request.history()) {
                return null;
            }
            return new PlacementChange(
                    key,
                    status(request, from),
                    from,
                    to,
                    from == null ? null : cause(key, request, from),
                    minutes(key.studentId(), placedBefore),
                    minutes(key.studentId(), placedAfter));
        }

        /** What was decided; a request that the student's leaving took away has no agreement that could be broken. */
        private PlacementStatus status(@Nullable PlannedRequest request, @Nullable Placement from) {
            return request == null || from == null
                    ? PlacementStatus.PROPOSED
                    : request.statusOf(from.companyId(), from.mentorId(), Weekdays.copyOf(from.days()));
        }

        private Cause cause(RequestKey key, @Nullable PlannedRequest request, Placement from) {
            if (request == null) {
                return new Cause.StudentGone();
            }
            Obstacles cannotStay = obstacles();
            Break rule = cannotStay.impossible().get(key);
            if (rule != null) {
                return new Cause.Impossible(rule);
            }
            List<String> newcomers = room.listNewcomers(request, from);
            if (!newcomers.isEmpty()) {
                return new Cause.MakesRoom(newcomers);
            }
            Break clash = cannotStay.findTogether(request, from);
            return clash == null ? new Cause.Chosen() : new Cause.Impossible(clash);
        }

        /** Judging takes time, and where nothing has changed nobody asks why. */
        private Obstacles obstacles() {
            Obstacles known = obstacles == null ? Obstacles.of(year, working) : obstacles;
            obstacles = known;
            return known;
        }

        private long minutes(String studentId, PlacedPlan plan) {
            Student student = Objects.requireNonNull(year.findStudent(studentId));
            long minutes = student.hours().completedMinutes();
            for (PlannedRequest request : year.listRequests(studentId)) {
                Placed placed = plan.placed().get(request.key());
                if (placed != null) {
                    minutes +=
                            year.work(request, placed.company(), placed.days()).minutes();
                }
            }
            return minutes;
        }

        private List<SupervisorChange> supervisorChanges() {
            Map<String, String> from = supervisors(working);
            Map<String, String> to = supervisors(next);
            List<SupervisorChange> result = new ArrayList<>();
            for (Student student : year.dataset().students()) {
                String was = from.get(student.id());
                String is = to.get(student.id());
                if (!Objects.equals(was, is)) {
                    result.add(new SupervisorChange(student.id(), was, is));
                }
            }
            return result;
        }
    }
}
