package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Extra;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/**
 * Warns of what is pinned or agreed and breaks a rule, and of companies and mentors with more existing placements than they take. The judge lets pinned entries pass, so they are judged as a plan of the same dataset in which
 * nothing is pinned. The maximum of hours and days is {@link TotalChecks}' work.
 */
final class PinnedChecks {

    private final PlanningYear year;
    private final DocumentPaths paths;
    private final FindingCollector findings;

    PinnedChecks(PlanningYear year, DocumentPaths paths, FindingCollector findings) {
        this.year = year;
        this.paths = paths;
        this.findings = findings;
    }

    void check() {
        Map<List<String>, Break> worst = new LinkedHashMap<>();
        Plan plan = plan(PlannedRequest::isPinned);
        if (!plan.placements().isEmpty() || !plan.supervisions().isEmpty()) {
            pinned(plan, worst);
        }
        agreed();
        existing(worst.keySet());
    }

    /** What was agreed and breaks a rule by itself has to change, which costs as much as if a plan had chosen to. */
    private void agreed() {
        Plan plan = plan(request -> request.isAgreed() && !request.isPinned());
        if (plan.placements().isEmpty()) {
            return;
        }
        for (Break broken : PlanChecker.check(unpinned(year.dataset()), plan).breaks()) {
            if (broken.rule().isOfOnePlacement()) {
                placement(broken, FindingCode.AGREED_BREAKS_RULE);
            }
        }
    }

    /** Too many at a company or mentor by what exists, pinned or not, where the pinned alone are not too many. */
    private void existing(Set<List<String>> told) {
        Plan plan = plan(request -> request.baseline() != null);
        Map<List<String>, Break> worst = new LinkedHashMap<>();
        if (!plan.placements().isEmpty()) {
            for (Break broken :
                    PlanChecker.check(unpinned(year.dataset()), plan).breaks()) {
                if (broken.rule() == HardRule.PLACE) {
                    keepWorst(broken, 2, worst);
                } else if (broken.rule() == HardRule.MENTOR) {
                    keepWorst(broken, 3, worst);
                }
            }
        }
        worst.forEach((slot, broken) -> {
            if (!told.contains(slot)) {
                occupation(broken, FindingCode.BASELINE_OVER_PLACES, FindingCode.BASELINE_OVER_MENTOR);
            }
        });
    }

    private void pinned(Plan plan, Map<List<String>, Break> worst) {
        for (Break broken : PlanChecker.check(unpinned(year.dataset()), plan).breaks()) {
            switch (broken.rule()) {
                case PLACE -> keepWorst(broken, 2, worst);
                case MENTOR -> keepWorst(broken, 3, worst);
                case SUPERVISOR -> supervisor(broken);
                case DAYS, ACCREDITATION, WEEK, TIMES, AGE, TRAVEL, EXCLUDED, UNAVAILABLE ->
                    placement(broken, FindingCode.PINNED_BREAKS_RULE);
                case FORMAT, MAXIMUM, PINNED -> {
                    // Names are known, nothing is pinned, and the maximum is looked at elsewhere.
                }
            }
        }
        worst.values()
                .forEach(broken -> occupation(broken, FindingCode.PINNED_OVER_PLACES, FindingCode.PINNED_OVER_MENTOR));
    }

    private Plan plan(Predicate<PlannedRequest> which) {
        List<Placement> placements = new ArrayList<>();
        for (PlannedRequest request : year.requests()) {
            if (which.test(request) && !request.history()) {
                BaselinePlacement baseline = Objects.requireNonNull(request.baseline());
                placements.add(Placement.of(baseline, request.period().id()));
            }
        }
        List<Supervision> supervisions = year.dataset().baselineSupervisions().stream()
                .filter(BaselineSupervision::pinned)
                .map(one -> new Supervision(one.studentId(), one.supervisorId(), Extra.NONE))
                .toList();
        return new Plan(year.dataset().name(), placements, supervisions, null, Extra.NONE);
    }

    private static Dataset unpinned(Dataset split) {
        List<BaselinePlacement> baseline = split.baseline().stream()
                .map(one -> new BaselinePlacement(
                        one.studentId(),
                        one.periodId(),
                        one.companyId(),
                        one.mentorId(),
                        one.days(),
                        false,
                        false,
                        Extra.NONE))
                .toList();
        List<BaselineSupervision> supervisions = split.baselineSupervisions().stream()
                .map(one -> new BaselineSupervision(one.studentId(), one.supervisorId(), false, Extra.NONE))
                .toList();
        return split.withBaseline(baseline, supervisions);
    }

    /** One finding for a company or mentor and weekday, however many segments are over the limit. */
    private static void keepWorst(Break broken, int named, Map<List<String>, Break> worst) {
        List<String> slot = broken.arguments().subList(0, named);
        worst.merge(slot, broken, (one, other) -> other.count() > one.count() ? other : one);
    }

    private void placement(Break broken, FindingCode code) {
        List<String> facts = broken.arguments();
        RequestKey key = new RequestKey(facts.get(0), facts.get(1));
        List<Object> arguments = new ArrayList<>();
        arguments.add(broken.rule().name());
        arguments.addAll(facts);
        findings.add(code, paths.baseline(key), "", arguments.toArray());
    }

    private void occupation(Break broken, FindingCode ofPlaces, FindingCode ofMentors) {
        List<String> facts = broken.arguments();
        if (broken.rule() == HardRule.PLACE) {
            String path = paths.company(facts.get(0)) + ".places." + facts.get(1);
            findings.add(ofPlaces, path, facts.get(4), facts.toArray());
        } else {
            String path = paths.mentor(facts.get(0), facts.get(1)) + ".maxStudents";
            findings.add(ofMentors, path, facts.get(5), facts.toArray());
        }
    }

    private void supervisor(Break broken) {
        String supervisorId = broken.arguments().get(0);
        String studentId = broken.arguments().get(1);
        if (studentId.isEmpty()) {
            findings.add(
                    FindingCode.PINNED_OVER_SUPERVISOR,
                    paths.supervisor(supervisorId) + ".maxStudents",
                    broken.arguments().get(3),
                    supervisorId,
                    broken.arguments().get(2),
                    broken.arguments().get(3));
        } else {
            findings.add(
                    FindingCode.PINNED_SUPERVISION_BREAKS_RULE,
                    paths.baselineSupervision(studentId),
                    "",
                    studentId,
                    supervisorId);
        }
    }
}
