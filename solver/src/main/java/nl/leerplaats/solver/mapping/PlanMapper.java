package nl.leerplaats.solver.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.UnreadableEntry;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.problem.YearPlan;
import org.jspecify.annotations.Nullable;

/** From the solved problem to a plan, and from any given plan, also a broken one, to a problem that holds it. */
public final class PlanMapper {

    private PlanMapper() {}

    /** The plan that the problem holds, by student and time; without a claim of its cost. */
    public static Plan toPlan(YearPlan problem) {
        return toPlan(
                problem.facts(),
                request -> problem.requests().get(request.index()).getOption(),
                student -> problem.supervisions().get(student.index()).getSupervisor());
    }

    /**
     * The plan of what was chosen, by student and time; without a claim of its cost.
     *
     * @param facts the problem
     * @param chosen the placement of a request, or null for none
     * @param supervising the supervisor of a student, or null for nobody
     */
    public static Plan toPlan(
            YearFacts facts,
            Function<RequestFact, @Nullable Option> chosen,
            Function<StudentFact, @Nullable SupervisorFact> supervising) {
        List<Placement> placements = new ArrayList<>();
        for (RequestFact request : facts.requests()) {
            Option option = chosen.apply(request);
            if (option != null) {
                placements.add(placement(
                        request.planned().key(),
                        option.company().company().id(),
                        option.mentor().mentor().id(),
                        option.days()));
            }
        }
        List<Supervision> supervisions = new ArrayList<>();
        for (StudentFact student : facts.students()) {
            SupervisorFact supervisor = supervising.apply(student);
            if (supervisor != null) {
                supervisions.add(new Supervision(
                        student.student().id(), supervisor.supervisor().id(), Extra.NONE));
            }
        }
        return new Plan(facts.year().dataset().name(), placements, supervisions, null, Extra.NONE);
    }

    /** The plan of nothing but what a person decided: what there is before anything was looked at. */
    public static Plan onlyPinned(PlanningYear year) {
        List<Placement> placements = new ArrayList<>();
        for (PlannedRequest request : year.requests()) {
            BaselinePlacement decided = request.baseline();
            if (decided != null && request.isPinned()) {
                placements.add(placement(request.key(), decided.companyId(), decided.mentorId(), decided.days()));
            }
        }
        List<Supervision> supervisions = new ArrayList<>();
        for (Student student : year.dataset().students()) {
            BaselineSupervision decided = year.findBaselineSupervision(student.id());
            if (decided != null && decided.pinned()) {
                supervisions.add(new Supervision(student.id(), decided.supervisorId(), Extra.NONE));
            }
        }
        return new Plan(year.dataset().name(), placements, supervisions, null, Extra.NONE);
    }

    private static Placement placement(RequestKey key, String companyId, String mentorId, Weekdays days) {
        return new Placement(key.studentId(), key.periodId(), companyId, mentorId, days.toList(), Extra.NONE);
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
            RequestFact request = byKey.get(RequestKey.of(placement));
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
