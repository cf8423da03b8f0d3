package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/**
 * Every valid year of one student alone. Only the judge says what is valid and what it costs: each company, mentor and set of weekdays is
 * tried for each request. No break is mended by placing more, so what breaks a rule is not gone on with.
 */
final class SingleStudentYears {

    /** The soft terms that a student shares with others; all others but {@code schoolShare} are a sum over students. */
    static final Set<CostTerm> SHARED =
            EnumSet.of(CostTerm.VISIT_TRIP, CostTerm.SUPERVISOR_LOAD, CostTerm.RECOGNITION_LAPSE);

    private final PlanningYear year;
    private final List<Placement> pinned = new ArrayList<>();
    private final List<PlannedRequest> open = new ArrayList<>();
    private final List<OneYear> years = new ArrayList<>();
    private List<List<Supervision>> supervisions = List.of();

    private SingleStudentYears(Dataset alone) {
        year = PlanningYear.of(alone);
    }

    /** The years of a student in the dataset without the others. */
    static List<OneYear> list(Dataset dataset, String studentId) {
        return new SingleStudentYears(SingleStudentDataset.of(dataset, studentId)).list(studentId);
    }

    private List<OneYear> list(String studentId) {
        for (PlannedRequest request : year.requests()) {
            BaselinePlacement baseline = request.baseline();
            if (baseline != null && request.isPinned()) {
                pinned.add(new Placement(
                        studentId,
                        baseline.periodId(),
                        baseline.companyId(),
                        baseline.mentorId(),
                        baseline.days().toList(),
                        Extra.NONE));
            } else {
                open.add(request);
            }
        }
        supervisions = supervisions(studentId);
        List<List<Placement>> choices = open.stream().map(this::placements).toList();
        tryAll(choices, new ArrayList<>(pinned), 0);
        return List.copyOf(years);
    }

    private List<List<Supervision>> supervisions(String studentId) {
        BaselineSupervision baseline = year.findBaselineSupervision(studentId);
        if (baseline != null && baseline.pinned()) {
            return List.of(List.of(new Supervision(studentId, baseline.supervisorId(), Extra.NONE)));
        }
        List<List<Supervision>> result = new ArrayList<>();
        result.add(List.of());
        for (Supervisor supervisor : year.dataset().supervisors()) {
            result.add(List.of(new Supervision(studentId, supervisor.id(), Extra.NONE)));
        }
        return result.stream()
                .filter(one -> judge(pinned, one).cost().isValid())
                .toList();
    }

    private Verdict judge(List<Placement> placements, List<Supervision> supervised) {
        return PlanChecker.check(year, new Plan(year.dataset().name(), placements, supervised, null, Extra.NONE));
    }

    /** The placements that keep the pins of this student, and nothing else, a valid plan. */
    private List<Placement> placements(PlannedRequest request) {
        List<Placement> result = new ArrayList<>();
        for (Company company : year.dataset().companies()) {
            for (Mentor mentor : company.mentors()) {
                for (int mask = 1; mask < 1 << Weekdays.COUNT; mask++) {
                    Placement placement = new Placement(
                            request.student().id(),
                            request.period().id(),
                            company.id(),
                            mentor.id(),
                            new Weekdays(mask).toList(),
                            Extra.NONE);
                    List<Placement> both = new ArrayList<>(pinned);
                    both.add(placement);
                    if (judge(both, supervisions.get(0)).cost().isValid()) {
                        result.add(placement);
                    }
                }
            }
        }
        return result;
    }

    private void tryAll(List<List<Placement>> choices, List<Placement> chosen, int from) {
        if (!judge(chosen, supervisions.get(0)).cost().isValid()) {
            return;
        }
        if (from == choices.size()) {
            for (List<Supervision> supervised : supervisions) {
                years.add(oneYear(List.copyOf(chosen), supervised));
            }
            return;
        }
        tryAll(choices, chosen, from + 1);
        for (Placement placement : choices.get(from)) {
            chosen.add(placement);
            tryAll(choices, chosen, from + 1);
            chosen.remove(chosen.size() - 1);
        }
    }

    private OneYear oneYear(List<Placement> placements, List<Supervision> supervised) {
        Verdict verdict = judge(placements, supervised);
        long shared = SHARED.stream().mapToLong(verdict::amount).sum();
        return new OneYear(
                year.dataset().students().get(0).id(),
                placements,
                supervised,
                verdict.cost().medium() - verdict.amount(CostTerm.SCHOOL_SHARE),
                verdict.cost().soft() - shared);
    }
}
