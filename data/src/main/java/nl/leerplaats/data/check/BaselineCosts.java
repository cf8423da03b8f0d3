package nl.leerplaats.data.check;

import java.util.Objects;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/** What is pinned and has to stay, and what each change against the baseline costs (docs/rules.md). */
final class BaselineCosts {

    private final PlanningYear year;
    private final Tally tally;

    BaselineCosts(PlanningYear year, Tally tally) {
        this.year = year;
        this.tally = tally;
    }

    void check(PlacedPlan plan) {
        for (PlannedRequest request : year.requests()) {
            BaselinePlacement baseline = request.baseline();
            if (baseline == null) {
                continue;
            }
            Placed placed = plan.placed().get(request.key());
            if (!request.isPinned()) {
                change(request, baseline, placed);
            } else if (placed == null || !placed.isKeptPin()) {
                tally.fail(HardRule.PINNED, 1, new BreakFacts.PinnedPlacement(request.key()));
            }
        }
        for (BaselineSupervision baseline : year.dataset().baselineSupervisions()) {
            Supervisor now = plan.supervisorOf().get(baseline.studentId());
            boolean kept = now != null && now.id().equals(baseline.supervisorId());
            if (!kept && baseline.pinned()) {
                tally.fail(HardRule.PINNED, 1, new BreakFacts.PinnedSupervision(baseline.studentId()));
            } else if (!kept) {
                tally.add(
                        CostTerm.BASELINE_SUPERVISOR,
                        1,
                        new CostPart.Subject(
                                Objects.requireNonNull(year.findStudent(baseline.studentId()))
                                        .schoolId(),
                                baseline.studentId(),
                                "",
                                "",
                                now == null ? "" : now.id()),
                        new CostFacts.OtherSupervisor(baseline.supervisorId()));
            }
        }
    }

    private void change(PlannedRequest request, BaselinePlacement baseline, @Nullable Placed placed) {
        CostPart.Subject subject = new CostPart.Subject(
                request.school().id(),
                request.student().id(),
                request.period().id(),
                placed == null ? "" : placed.company().id(),
                "");
        if (placed == null || !placed.company().id().equals(baseline.companyId())) {
            CostFacts before = new CostFacts.OtherCompany(baseline.companyId());
            tally.add(CostTerm.BASELINE_COMPANY, 1, subject, before);
            tally.add(CostTerm.BROKEN_AGREEMENT, baseline.agreed() ? 1 : 0, subject, before);
            return;
        }
        if (!placed.mentor().id().equals(baseline.mentorId())) {
            tally.add(
                    CostTerm.BASELINE_MENTOR,
                    1,
                    subject,
                    new CostFacts.OtherMentor(
                            baseline.mentorId(), placed.mentor().id()));
        }
        int lost = baseline.days().minus(placed.days()).size();
        int gained = placed.days().minus(baseline.days()).size();
        tally.add(
                CostTerm.BASELINE_DAY, lost + gained, subject, new CostFacts.OtherDays(baseline.days(), placed.days()));
        if (baseline.agreed() && !placed.isAsIn(baseline)) {
            tally.add(
                    CostTerm.CHANGED_AGREEMENT,
                    1,
                    subject,
                    new CostFacts.OtherTerms(
                            baseline.mentorId(),
                            baseline.days(),
                            placed.mentor().id(),
                            placed.days()));
        }
    }
}
