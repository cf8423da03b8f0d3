package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

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
        Map<BreakFacts.Slot, Break> worst = new LinkedHashMap<>();
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
        if (!plan.placements().isEmpty()) {
            breaks(plan).forEach(broken -> placement(broken, FindingCode.AGREED_BREAKS_RULE));
        }
    }

    /** Too many at a company or mentor by what exists, pinned or not, where the pinned alone are not too many. */
    private void existing(Set<BreakFacts.Slot> told) {
        Plan plan = plan(request -> request.baseline() != null);
        Map<BreakFacts.Slot, Break> worst = new LinkedHashMap<>();
        if (!plan.placements().isEmpty()) {
            breaks(plan).forEach(broken -> keepWorst(broken, worst));
        }
        worst.keySet().removeAll(told);
        worst.values()
                .forEach(broken ->
                        occupation(broken, FindingCode.BASELINE_OVER_PLACES, FindingCode.BASELINE_OVER_MENTOR));
    }

    /** Names are known and nothing is pinned, so that there are no breaks about those; the maximum is looked at elsewhere. */
    private void pinned(Plan plan, Map<BreakFacts.Slot, Break> worst) {
        for (Break broken : breaks(plan)) {
            keepWorst(broken, worst);
            supervisor(broken);
            placement(broken, FindingCode.PINNED_BREAKS_RULE);
        }
        worst.values()
                .forEach(broken -> occupation(broken, FindingCode.PINNED_OVER_PLACES, FindingCode.PINNED_OVER_MENTOR));
    }

    private List<Break> breaks(Plan plan) {
        return PlanChecker.check(unpinned(year.dataset()), plan).breaks();
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
                .map(one -> Placement.of(one, one.periodId()).asBaseline(false, false))
                .toList();
        List<BaselineSupervision> supervisions = split.baselineSupervisions().stream()
                .map(one -> new BaselineSupervision(one.studentId(), one.supervisorId(), false, Extra.NONE))
                .toList();
        return split.withBaseline(baseline, supervisions);
    }

    /** One finding for a company or mentor and weekday, however many segments are over the limit. */
    private static void keepWorst(Break broken, Map<BreakFacts.Slot, Break> worst) {
        if (broken.facts() instanceof BreakFacts.Crowd crowd) {
            worst.merge(crowd.slot(), broken, (one, other) -> other.count() > one.count() ? other : one);
        }
    }

    private void placement(Break broken, FindingCode code) {
        if (broken.facts() instanceof BreakFacts.OfPlacement one) {
            findings.add(code, paths.baseline(one.request()), "", broken);
        }
    }

    private void occupation(Break broken, FindingCode ofPlaces, FindingCode ofMentors) {
        BreakFacts.Crowd crowd = (BreakFacts.Crowd) broken.facts();
        BreakFacts.Slot slot = crowd.slot();
        String company = slot.companyId();
        if (slot.isOfCompany()) {
            String path = paths.company(company) + ".places." + slot.weekday();
            findings.add(
                    ofPlaces, path, crowd.most(), company, slot.weekday(), crowd.from(), crowd.pupils(), crowd.most());
        } else {
            String path = paths.mentor(company, slot.mentorId()) + ".maxStudents";
            findings.add(
                    ofMentors,
                    path,
                    crowd.most(),
                    company,
                    slot.mentorId(),
                    slot.weekday(),
                    crowd.from(),
                    crowd.pupils(),
                    crowd.most());
        }
    }

    private void supervisor(Break broken) {
        if (broken.facts() instanceof BreakFacts.Load load) {
            String path = paths.supervisor(load.supervisorId()) + ".maxStudents";
            findings.add(
                    FindingCode.PINNED_OVER_SUPERVISOR,
                    path,
                    load.most(),
                    load.supervisorId(),
                    load.students(),
                    load.most());
        } else if (broken.facts() instanceof BreakFacts.NotCovered one) {
            findings.add(
                    FindingCode.PINNED_SUPERVISION_BREAKS_RULE,
                    paths.baselineSupervision(one.studentId()),
                    "",
                    one.studentId(),
                    one.supervisorId());
        }
    }
}
