package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** From a plan's document to years made of options, and back. A placement for which there is no option breaks a rule and is left out. */
public final class PresentYears {

    private final PlacedPlan read;
    private final Set<RequestKey> unread = new LinkedHashSet<>();
    private final Set<String> unreadSupervisions = new LinkedHashSet<>();

    /**
     * Reads a plan, good or broken.
     *
     * @param year the year that it is looked at in, which may be another one than it was made for
     */
    public PresentYears(PlanningYear year, Plan plan) {
        read = PlacedPlan.of(year, plan);
        read.unread().forEach(one -> unread.add(RequestKey.of(one)));
        read.unreadSupervisions().forEach(one -> unreadSupervisions.add(one.studentId()));
    }

    /** The year of a student in a problem; {@link #isWhole} tells whether that is all of it. */
    public StudentYear year(YearIndex index, StudentFact student) {
        RequestFact[] requests = index.requestsOf(student.index());
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < requests.length; position++) {
            options[position] = find(index, requests[position]);
        }
        return new StudentYear(options, supervisor(index, student));
    }

    /** Tells whether a year has every placement and the supervisor that the plan names for the student. */
    public boolean isWhole(YearIndex index, StudentFact student, StudentYear year) {
        RequestFact[] requests = index.requestsOf(student.index());
        for (int position = 0; position < requests.length; position++) {
            RequestKey key = requests[position].planned().key();
            boolean named = read.placed().containsKey(key) || unread.contains(key);
            if (named != (year.option(position) != null)) {
                return false;
            }
        }
        String id = student.student().id();
        boolean supervised = read.supervisorOf().containsKey(id) || unreadSupervisions.contains(id);
        return supervised == (year.supervisor() != StudentYear.NOBODY);
    }

    private @Nullable Option find(YearIndex index, RequestFact request) {
        Placed placed = read.placed().get(request.planned().key());
        if (placed == null) {
            return null;
        }
        Option fixed = index.fixedOption(request);
        for (Option option : fixed == null ? index.optionsOf(request) : List.of(fixed)) {
            if (option.daysMask() == placed.days().mask()
                    && option.mentor().mentor().id().equals(placed.mentor().id())
                    && option.company().company().id().equals(placed.company().id())) {
                return option;
            }
        }
        return null;
    }

    private int supervisor(YearIndex index, StudentFact student) {
        Supervisor named = read.supervisorOf().get(student.student().id());
        for (SupervisorFact supervisor : index.facts().supervisors()) {
            if (named != null && supervisor.supervisor().id().equals(named.id())) {
                return supervisor.index();
            }
        }
        return StudentYear.NOBODY;
    }

    /** The plan as a document. */
    public static Plan plan(YearIndex index, NearbyPlan near) {
        List<Placement> placements = new ArrayList<>();
        List<Supervision> supervisions = new ArrayList<>();
        for (StudentFact student : index.facts().students()) {
            StudentYear year = near.year(student.index());
            RequestFact[] requests = index.requestsOf(student.index());
            for (int position = 0; position < requests.length; position++) {
                Option option = year.option(position);
                if (option != null) {
                    RequestKey key = requests[position].planned().key();
                    placements.add(new Placement(
                            key.studentId(),
                            key.periodId(),
                            option.company().company().id(),
                            option.mentor().mentor().id(),
                            option.days().toList(),
                            Extra.NONE));
                }
            }
            if (year.supervisor() != StudentYear.NOBODY) {
                supervisions.add(new Supervision(
                        student.student().id(),
                        index.facts()
                                .supervisors()
                                .get(year.supervisor())
                                .supervisor()
                                .id(),
                        Extra.NONE));
            }
        }
        return new Plan(index.facts().year().dataset().name(), placements, supervisions, null, Extra.NONE);
    }
}
