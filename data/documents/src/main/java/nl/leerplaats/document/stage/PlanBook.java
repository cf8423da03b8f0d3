package nl.leerplaats.document.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** A plan read for its documents. What names something unknown is left out, as the judge leaves it out; the verdict tells. */
public final class PlanBook {

    private final PlanningYear year;
    private final Verdict verdict;
    private final WholePeriods periods;
    private final Set<RequestKey> placed;
    private final List<Stage> stages;
    private final Map<String, Supervisor> supervisors;
    private final Map<String, List<Stage>> byStudent;
    private final Map<String, List<Stage>> byCompany;
    private final Map<String, List<Stage>> bySupervisor;

    private PlanBook(PlanningYear year, Plan plan, Verdict verdict) {
        this.year = year;
        this.verdict = verdict;
        periods = new WholePeriods(year);
        PlacedPlan read = PlacedPlan.of(year, plan);
        supervisors = read.supervisorOf();
        placed = read.placed().keySet();
        stages = periods.stages(year.requests().stream()
                .map(request -> read.placed().get(request.key()))
                .filter(Objects::nonNull)
                .map(this::stage)
                .toList());
        byStudent = group(stage -> stage.student().id());
        byCompany = group(stage -> stage.company().id());
        bySupervisor = group(Stage::supervisorId);
    }

    /** Reads a plan of a year that was not judged yet. */
    public static PlanBook of(PlanningYear year, Plan plan) {
        return of(year, plan, PlanChecker.check(year, plan));
    }

    /** Reads a plan of a year with what the judge says of it. */
    public static PlanBook of(PlanningYear year, Plan plan, Verdict verdict) {
        return new PlanBook(year, plan, verdict);
    }

    private Stage stage(Placed placed) {
        PlannedRequest request = placed.request();
        Company company = placed.company();
        return new Stage(
                request,
                company,
                placed.mentor(),
                placed.days(),
                supervisors.get(request.student().id()),
                year.daysOf(request.school())
                        .listStageDates(
                                request.firstDay(),
                                request.lastDay(),
                                placed.days(),
                                company.closures(),
                                request.isHalfDay()),
                verdict.brokenBy(request, placed.placement()),
                0);
    }

    private Map<String, List<Stage>> group(Function<Stage, String> key) {
        Map<String, List<Stage>> result = new LinkedHashMap<>();
        stages.forEach(stage -> result.computeIfAbsent(key.apply(stage), id -> new ArrayList<>())
                .add(stage));
        return result;
    }

    /** The year that was planned. */
    public PlanningYear year() {
        return year;
    }

    /** What the judge says of the plan. */
    public Verdict verdict() {
        return verdict;
    }

    /** All placements, history included: by student as in the dataset, then in order of time. */
    public List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** The placements of a student, history included, in order of time. */
    public List<Stage> ofStudent(String studentId) {
        return List.copyOf(byStudent.getOrDefault(studentId, List.of()));
    }

    /** The placements at a company, history included. */
    public List<Stage> atCompany(String companyId) {
        return List.copyOf(byCompany.getOrDefault(companyId, List.of()));
    }

    /** The placements of the students of a supervisor, history included. */
    public List<Stage> ofSupervisor(String supervisorId) {
        return List.copyOf(bySupervisor.getOrDefault(supervisorId, List.of()));
    }

    /** From when to when a student has no placement though one was asked for: whole periods, or parts of them, in order of time. */
    public List<Span> listUnplaced(String studentId) {
        Student student = year.findStudent(studentId);
        return student == null ? List.of() : periods.open(student, placed);
    }

    /** Finds who supervises a student. */
    public Optional<Supervisor> findSupervisor(String studentId) {
        return Optional.ofNullable(supervisors.get(studentId));
    }
}
