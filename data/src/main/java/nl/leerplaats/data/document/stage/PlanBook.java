package nl.leerplaats.data.document.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** A plan read for its documents. What names something unknown is left out, as the judge leaves it out; the verdict tells. */
public final class PlanBook {

    private final PlanningYear year;
    private final Verdict verdict;
    private final WholePeriods periods;
    private final Set<RequestKey> placed = new HashSet<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Map<String, Supervisor> supervisors = new LinkedHashMap<>();
    private final Map<String, List<Stage>> byStudent;
    private final Map<String, List<Stage>> byCompany;
    private final Map<String, List<Stage>> bySupervisor;

    private PlanBook(PlanningYear year, Plan plan, Verdict verdict) {
        this.year = year;
        this.verdict = verdict;
        periods = new WholePeriods(year);
        for (Supervision supervision : plan.supervisions()) {
            Supervisor supervisor = year.findSupervisor(supervision.supervisorId());
            if (supervisor != null && year.findStudent(supervision.studentId()) != null) {
                supervisors.putIfAbsent(supervision.studentId(), supervisor);
            }
        }
        readPlacements(plan);
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

    private void readPlacements(Plan plan) {
        Map<RequestKey, Placement> first = new LinkedHashMap<>();
        for (Placement placement : plan.placements()) {
            if (isKnown(placement)) {
                first.putIfAbsent(RequestKey.of(placement), placement);
            }
        }
        BrokenRules broken = BrokenRules.of(verdict);
        List<Stage> parts = new ArrayList<>();
        for (PlannedRequest request : year.requests()) {
            Placement placement = first.get(request.key());
            if (placement != null) {
                Stage stage = stage(request, placement);
                placed.add(request.key());
                parts.add(stage.withRules(broken.of(stage)));
            }
        }
        stages.addAll(periods.stages(parts));
    }

    private boolean isKnown(Placement placement) {
        Company company = year.findCompany(placement.companyId());
        return company != null
                && company.findMentor(placement.mentorId()).isPresent()
                && Weekdays.areDistinct(placement.days());
    }

    private Stage stage(PlannedRequest request, Placement placement) {
        Company company = year.findCompany(placement.companyId());
        if (company == null) {
            throw new IllegalArgumentException("No company has the id (" + placement.companyId() + ").");
        }
        Weekdays days = Weekdays.copyOf(placement.days());
        return new Stage(
                request,
                company,
                company.findMentor(placement.mentorId()).orElseThrow(),
                days,
                supervisors.get(request.student().id()),
                year.daysOf(request.school())
                        .listStageDates(request.firstDay(), request.lastDay(), days, company.closures()),
                List.of(),
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
