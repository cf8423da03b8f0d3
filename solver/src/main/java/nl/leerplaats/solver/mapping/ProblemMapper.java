package nl.leerplaats.solver.mapping;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.travel.CompanyIndex;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
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

/** Makes the planning problem of a year. */
public final class ProblemMapper {

    private final YearFacts facts;
    private final OptionFactory factory;
    private final Map<String, Map<String, MentorFact>> mentors = new LinkedHashMap<>();
    private final Map<String, SupervisorFact> supervisors = new LinkedHashMap<>();
    private final Map<String, CompanyFact> companies = new LinkedHashMap<>();
    private final CompanyIndex index;
    private final OptionBuilder builder;
    private int reachableOf = -1;
    private List<OptionBuilder.Reachable> reachable = List.of();

    ProblemMapper(PlanningYear year) {
        this(year, FactsMapper.map(year, null));
    }

    /**
     * Makes the problem of a year.
     *
     * @param facts those of the year
     */
    ProblemMapper(PlanningYear year, YearFacts facts) {
        this.facts = facts;
        factory = new OptionFactory(year);
        for (MentorFact mentor : facts.mentors()) {
            mentors.computeIfAbsent(mentor.company().company().id(), key -> new LinkedHashMap<>())
                    .put(mentor.mentor().id(), mentor);
        }
        facts.supervisors()
                .forEach(supervisor -> supervisors.put(supervisor.supervisor().id(), supervisor));
        facts.companies().forEach(company -> companies.put(company.company().id(), company));
        index = new CompanyIndex(year.dataset().companies(), year.travel());
        List<List<MentorFact>> mentorsOf = new ArrayList<>();
        facts.companies().forEach(company -> mentorsOf.add(new ArrayList<>()));
        facts.mentors()
                .forEach(mentor -> mentorsOf.get(mentor.company().index()).add(mentor));
        builder = new OptionBuilder(factory, mentorsOf);
    }

    /** The problem with the options of every request; only what is pinned is placed. */
    public static YearPlan map(PlanningYear year) {
        return map(year, () -> false);
    }

    /**
     * The same, unless it is stopped on the way.
     *
     * @param stop tells whether nobody needs it any more
     * @throws CancellationException if it was stopped: a problem with a part of the options would be another problem
     */
    public static YearPlan map(PlanningYear year, BooleanSupplier stop) {
        ProblemMapper mapper = new ProblemMapper(year);
        return mapper.plan(mapper.withOptions(stop), mapper.withSupervisors(), List.of());
    }

    List<RequestAssignment> withOptions(BooleanSupplier stop) {
        List<RequestAssignment> requests = new ArrayList<>();
        for (RequestFact request : facts.requests()) {
            if (stop.getAsBoolean()) {
                throw new CancellationException("The options are not needed any more.");
            }
            requests.add(assignment(request));
        }
        return List.copyOf(requests);
    }

    YearFacts facts() {
        return facts;
    }

    @Nullable
    Option findOption(RequestFact request, String companyId, String mentorId, Weekdays days) {
        MentorFact mentor = mentors.getOrDefault(companyId, Map.of()).get(mentorId);
        return mentor == null ? null : factory.option(request, mentor, days);
    }

    @Nullable
    SupervisorFact findSupervisor(String id) {
        return supervisors.get(id);
    }

    YearPlan plan(
            List<RequestAssignment> requests,
            List<SupervisionAssignment> supervisions,
            List<UnreadableEntry> unreadable) {
        return new YearPlan(
                facts,
                requests,
                supervisions,
                unreadable,
                overrides(facts.year().dataset().weights()));
    }

    /** A request with its options; quick where the requests of a student come one after the other. */
    RequestAssignment assignment(RequestFact request) {
        if (request.pinned()) {
            Option option = baselineOption(request);
            return new RequestAssignment(request, List.of(option), option);
        }
        if (request.student().index() != reachableOf) {
            reachableOf = request.student().index();
            reachable = listReachable(request.student().student());
        }
        return new RequestAssignment(request, builder.list(request, reachable), null);
    }

    /** The companies within the student's longest way, in the order of their ids, which decides between options that cost the same. */
    private List<OptionBuilder.Reachable> listReachable(Student student) {
        return index.listReachable(student).stream()
                .map(near -> new OptionBuilder.Reachable(
                        Objects.requireNonNull(companies.get(near.company().id())), near.minutes()))
                .sorted(Comparator.comparingInt(near -> near.company().index()))
                .toList();
    }

    /** The options of a request, of which those at some companies may have changed; the same list where they did not. */
    List<Option> listNear(RequestFact request, List<Option> before, List<CompanyFact> companies) {
        if (companies.isEmpty() || request.pinned()) {
            return before;
        }
        Student student = request.student().student();
        BitSet numbers = new BitSet();
        List<OptionBuilder.Reachable> within = new ArrayList<>();
        for (CompanyFact company : companies) {
            numbers.set(company.index());
            int minutes = facts.year().travel().toCompany(student, company.company());
            if (minutes <= student.travel().maxMinutes()) {
                within.add(new OptionBuilder.Reachable(company, minutes));
            }
        }
        return ChangedProblem.replace(before, numbers, builder.list(request, within));
    }

    private Option baselineOption(RequestFact request) {
        BaselinePlacement baseline = Objects.requireNonNull(request.planned().baseline());
        return Objects.requireNonNull(
                findOption(request, baseline.companyId(), baseline.mentorId(), baseline.days()),
                "An accepted dataset names only mentors that the company has.");
    }

    List<SupervisionAssignment> withSupervisors() {
        List<SupervisionAssignment> result = new ArrayList<>();
        for (StudentFact student : facts.students()) {
            BaselineSupervision baseline = baselineSupervision(student);
            SupervisorFact pinned =
                    baseline != null && baseline.pinned() ? findSupervisor(baseline.supervisorId()) : null;
            List<SupervisorFact> range = pinned != null
                    ? List.of(pinned)
                    : facts.supervisors().stream()
                            .filter(supervisor -> supervisor.supervisor().covers(student.student()))
                            .toList();
            result.add(supervision(student, range, pinned));
        }
        return result;
    }

    /** The supervision of a student by one of the given supervisors or nobody. */
    SupervisionAssignment supervision(
            StudentFact student, List<SupervisorFact> range, @Nullable SupervisorFact supervisor) {
        BaselineSupervision baseline = baselineSupervision(student);
        SupervisionAssignment result = new SupervisionAssignment(
                student,
                range,
                baseline == null ? null : findSupervisor(baseline.supervisorId()),
                baseline != null && baseline.pinned());
        result.setSupervisor(supervisor);
        return result;
    }

    private @Nullable BaselineSupervision baselineSupervision(StudentFact student) {
        return facts.year().findBaselineSupervision(student.student().id());
    }

    private static ConstraintWeightOverrides<HardMediumSoftLongScore> overrides(Weights weights) {
        Map<String, HardMediumSoftLongScore> scores = new LinkedHashMap<>();
        for (Map.Entry<CostTerm, Integer> entry : weights.overrides().entrySet()) {
            boolean medium = entry.getKey().level() == CostTerm.Level.MEDIUM;
            long weight = entry.getValue();
            scores.put(
                    entry.getKey().key(),
                    medium ? HardMediumSoftLongScore.ofMedium(weight) : HardMediumSoftLongScore.ofSoft(weight));
        }
        return ConstraintWeightOverrides.of(scores);
    }
}
