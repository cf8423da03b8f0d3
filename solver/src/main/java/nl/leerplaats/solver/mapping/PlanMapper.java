package nl.leerplaats.solver.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Extra;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.UnreadableEntry;
import nl.leerplaats.solver.problem.YearPlan;
import org.jspecify.annotations.Nullable;

/** From the solved problem to a plan, and from any given plan, also a broken one, to a problem that holds it. */
public final class PlanMapper {

    private PlanMapper() {}

    /** The plan that the problem holds, by student and time; without a claim of its cost. */
    public static Plan toPlan(YearPlan problem) {
        List<Placement> placements = new ArrayList<>();
        for (RequestAssignment assignment : problem.requests()) {
            Option option = assignment.getOption();
            if (option != null) {
                RequestKey key = assignment.request().planned().key();
                placements.add(new Placement(
                        key.studentId(),
                        key.periodId(),
                        option.company().company().id(),
                        option.mentor().mentor().id(),
                        option.days().toList(),
                        Extra.NONE));
            }
        }
        List<Supervision> supervisions = new ArrayList<>();
        for (SupervisionAssignment supervision : problem.supervisions()) {
            SupervisorFact supervisor = supervision.getSupervisor();
            if (supervisor != null) {
                supervisions.add(new Supervision(
                        supervision.student().student().id(),
                        supervisor.supervisor().id(),
                        Extra.NONE));
            }
        }
        return new Plan(problem.facts().year().dataset().name(), placements, supervisions, null, Extra.NONE);
    }

    /**
     * A problem that holds the given plan as it is, broken rules included, to be scored and not to be solved: there is nothing else to
     * choose from. Entries that cannot be read are kept apart and count in the rule {@code format}.
     */
    public static YearPlan toProblem(PlanningYear year, Plan plan) {
        ProblemMapper mapper = new ProblemMapper(year);
        Map<RequestKey, RequestFact> byKey = new LinkedHashMap<>();
        mapper.facts().requests().forEach(request -> byKey.put(request.planned().key(), request));
        Map<RequestKey, Option> options = new LinkedHashMap<>();
        int unreadable = 0;
        for (Placement placement : plan.placements()) {
            RequestFact request = byKey.get(new RequestKey(placement.studentId(), placement.periodId()));
            Option option = request == null || !Weekdays.areDistinct(placement.days())
                    ? null
                    : mapper.findOption(
                            request, placement.companyId(), placement.mentorId(), Weekdays.copyOf(placement.days()));
            if (request == null
                    || option == null
                    || options.putIfAbsent(request.planned().key(), option) != null) {
                unreadable++;
            }
        }
        Map<String, SupervisorFact> supervisorOf = new LinkedHashMap<>();
        Set<String> studentIds = new LinkedHashSet<>();
        mapper.facts()
                .students()
                .forEach(student -> studentIds.add(student.student().id()));
        for (Supervision supervision : plan.supervisions()) {
            SupervisorFact supervisor = mapper.findSupervisor(supervision.supervisorId());
            if (supervisor == null
                    || !studentIds.contains(supervision.studentId())
                    || supervisorOf.putIfAbsent(supervision.studentId(), supervisor) != null) {
                unreadable++;
            }
        }
        return problem(mapper, options, supervisorOf, unreadable);
    }

    private static YearPlan problem(
            ProblemMapper mapper,
            Map<RequestKey, Option> options,
            Map<String, SupervisorFact> supervisorOf,
            int unreadable) {
        List<RequestAssignment> requests = new ArrayList<>();
        for (RequestFact request : mapper.facts().requests()) {
            Option option = options.get(request.planned().key());
            requests.add(new RequestAssignment(request, onlyOrNone(option), option));
        }
        List<SupervisionAssignment> supervisions = new ArrayList<>();
        for (StudentFact student : mapper.facts().students()) {
            SupervisorFact supervisor = supervisorOf.get(student.student().id());
            supervisions.add(mapper.supervision(student, onlyOrNone(supervisor), supervisor));
        }
        List<UnreadableEntry> entries = new ArrayList<>();
        for (int position = 0; position < unreadable; position++) {
            entries.add(new UnreadableEntry(position));
        }
        return mapper.plan(requests, supervisions, entries);
    }

    /** Timefold refuses a value that is not among those to choose from. */
    private static <T> List<T> onlyOrNone(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}
