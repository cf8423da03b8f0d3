package nl.leerplaats.data.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says to whoever reads it: only what names what exists, and of two entries for the same the first that does. The rest breaks the
 * rule {@code format} and counts in nothing else.
 *
 * @param placed placement by request, in the order of the plan
 * @param supervisorOf supervisor by student id, in the order of the plan
 * @param unread placements that are left out: of something unknown, with a day twice, or second
 * @param unreadSupervisions supervisions that are left out: of or by somebody unknown, or second
 */
public record PlacedPlan(
        Map<RequestKey, Placed> placed,
        Map<String, Supervisor> supervisorOf,
        List<Placement> unread,
        List<Supervision> unreadSupervisions) {

    public PlacedPlan {
        placed = Collections.unmodifiableMap(placed);
        supervisorOf = Collections.unmodifiableMap(supervisorOf);
        unread = List.copyOf(unread);
        unreadSupervisions = List.copyOf(unreadSupervisions);
    }

    /** Reads a plan, good or broken, against its year. */
    public static PlacedPlan of(PlanningYear year, Plan plan) {
        Map<RequestKey, Placed> placed = new LinkedHashMap<>();
        List<Placement> unread = new ArrayList<>();
        for (Placement placement : plan.placements()) {
            Placed read = find(year, placement);
            if (read == null || placed.putIfAbsent(read.request().key(), read) != null) {
                unread.add(placement);
            }
        }
        Map<String, Supervisor> supervisorOf = new LinkedHashMap<>();
        List<Supervision> unreadSupervisions = new ArrayList<>();
        for (Supervision supervision : plan.supervisions()) {
            Supervisor supervisor = year.findSupervisor(supervision.supervisorId());
            if (supervisor == null
                    || year.findStudent(supervision.studentId()) == null
                    || supervisorOf.putIfAbsent(supervision.studentId(), supervisor) != null) {
                unreadSupervisions.add(supervision);
            }
        }
        return new PlacedPlan(placed, supervisorOf, unread, unreadSupervisions);
    }

    /** The placements, in the order of the plan. */
    public List<Placed> listPlaces() {
        return List.copyOf(placed.values());
    }

    /** Finds where a request is placed. */
    public Optional<Placed> findPlace(RequestKey request) {
        return Optional.ofNullable(placed.get(request));
    }

    /** Finds who supervises a student. */
    public Optional<Supervisor> findSupervisor(String studentId) {
        return Optional.ofNullable(supervisorOf.get(studentId));
    }

    /** Tells whether a placement names a company of the year, a mentor of it, and weekdays of which none is there twice. */
    public static boolean hasPlace(PlanningYear year, Placement placement) {
        return findMentor(year.findCompany(placement.companyId()), placement) != null;
    }

    private static @Nullable Placed find(PlanningYear year, Placement placement) {
        PlannedRequest request = year.findRequest(RequestKey.of(placement));
        Company company = year.findCompany(placement.companyId());
        Mentor mentor = findMentor(company, placement);
        return request == null || company == null || mentor == null
                ? null
                : new Placed(request, company, mentor, Weekdays.copyOf(placement.days()));
    }

    private static @Nullable Mentor findMentor(@Nullable Company company, Placement placement) {
        return company == null || !Weekdays.areDistinct(placement.days())
                ? null
                : company.findMentor(placement.mentorId()).orElse(null);
    }
}
