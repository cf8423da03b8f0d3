package nl.leerplaats.web.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.BaselinePlan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes proposals the working plan, as a whole or for some students. */
@Component
public class AcceptDesk {

    private final Store store;
    private final WorkingPlanDesk working;
    private final WorkingVersions versions;

    AcceptDesk(Store store, WorkingPlanDesk working, WorkingVersions versions) {
        this.store = store;
        this.working = working;
        this.versions = versions;
    }

    /** What accepting a plan would do, for all students or for some. */
    public Preview preview(StoredPlan proposal, @Nullable Set<String> students) {
        StoredDataset target = targetOf(proposal);
        Optional<StoredPlan> holds = working.find(proposal.dataset().id()).map(WorkingPlanDesk.Working::plan);
        Optional<StoredPlan> asItIs = holds.filter(plan -> !isFurther(proposal));
        if (asItIs.isPresent()) {
            StoredPlan before = asItIs.get();
            return Preview.of(target.year(), before.plan(), before.verdict(), after(before.plan(), proposal, students));
        }
        Plan before = holds.map(
                        plan -> BaselinePlan.find(proposal.dataset().dataset()).orElse(plan.plan()))
                .orElseGet(() -> PlanEdits.emptyOf(target.dataset()));
        return Preview.of(target.year(), before, after(before, proposal, students));
    }

    private static Plan after(Plan before, StoredPlan proposal, @Nullable Set<String> students) {
        return students == null ? proposal.plan() : PlanEdits.merge(before, proposal.plan(), students);
    }

    /** For whom of those whom a plan changes it can be accepted without breaking a rule: all of them, or fewer. */
    public Set<String> findAcceptable(StoredPlan proposal) {
        return new Acceptable(some -> preview(proposal, some))
                .among(preview(proposal, null).students());
    }

    /** The dataset by which a proposal is judged when it is accepted: the one of now, or the split one of planning again with what changed since. */
    private StoredDataset targetOf(StoredPlan proposal) {
        return isFurther(proposal) ? store.spaces().previewStartFrom(base(proposal.dataset())) : now(proposal);
    }

    private StoredDataset now(StoredPlan plan) {
        return store.spaces().find(plan.dataset().id()).orElseThrow();
    }

    /** Tells whether a plan is of planning again from a later day than the dataset of now: its periods are split there. */
    private boolean isFurther(StoredPlan proposal) {
        LocalDate asOf = proposal.dataset().dataset().asOf();
        return proposal.origin().isProposal()
                && asOf != null
                && !asOf.equals(now(proposal).dataset().asOf());
    }

    /** A dataset of planning again to go on from: history and what is pinned exist, the rest is the working plan. */
    private static StoredDataset base(StoredDataset planned) {
        PlanningYear year = planned.year();
        List<BaselinePlacement> kept = year.dataset().baseline().stream()
                .filter(one -> {
                    PlannedRequest request = year.findRequest(RequestKey.of(one));
                    return request != null && request.history();
                })
                .toList();
        return planned.with(year.dataset()
                .withBaseline(
                        kept,
                        year.dataset().baselineSupervisions().stream()
                                .filter(one -> one.pinned())
                                .toList()));
    }

    /**
     * Accepts a plan, as a whole or for some students; the others stay as they are. Placements that are as they were keep how far they are.
     *
     * @param proposal the plan
     * @param students ids of students; null for all
     * @param expected version of the working plan that somebody looked at; null for none
     * @param by who accepts, where known
     * @throws BreaksRulesException where the working plan would break a rule by it
     * @throws StaleException where the working plan is another one by now
     */
    public WorkingVersion accept(
            StoredPlan proposal, @Nullable Set<String> students, @Nullable Long expected, @Nullable String by)
            throws BreaksRulesException, StaleException {
        Preview preview = preview(proposal, students);
        if (!preview.isAllowed()) {
            throw new BreaksRulesException(preview);
        }
        StoredDataset now = now(proposal);
        boolean further = isFurther(proposal);
        WorkingAction action = further
                ? WorkingAction.REPLANNED
                : students == null ? WorkingAction.ACCEPTED : WorkingAction.ACCEPTED_PART;
        WorkingSubject subject =
                WorkingSubject.ofProposal(proposal.id(), students == null ? List.of() : List.copyOf(students));
        Map<RequestKey, WorkingStatus> statuses = statuses(proposal, preview.plan());
        return versions.together(() -> {
            StoredDataset target = further ? store.spaces().startFrom(base(proposal.dataset())) : now;
            boolean same = students == null && proposal.dataset().dataset().equals(target.dataset());
            String planId = same ? proposal.id() : versions.keep(target, preview.plan(), proposal.id());
            return store.working().add(now.id(), expected, planId, statuses, action, subject, by);
        });
    }

    /** How far the placements of a new working plan are: as far as equal ones were, in the working plan or in the dataset. */
    private Map<RequestKey, WorkingStatus> statuses(StoredPlan proposal, Plan next) {
        Map<RequestKey, WorkingStatus> result = new LinkedHashMap<>();
        Map<RequestKey, BaselinePlacement> existing = new LinkedHashMap<>();
        proposal.dataset().year().dataset().baseline().forEach(one -> existing.put(RequestKey.of(one), one));
        Optional<WorkingPlanDesk.Working> holds =
                working.find(proposal.dataset().id());
        for (Placement one : next.placements()) {
            BaselinePlacement old = existing.get(RequestKey.of(one));
            if (old != null && old.isAt(one.companyId(), one.mentorId(), Weekdays.copyOf(one.days()))) {
                WorkingStatus status = old.pinned()
                        ? WorkingStatus.PINNED
                        : old.agreed() ? WorkingStatus.AGREED : WorkingStatus.PROPOSED;
                result.put(RequestKey.of(one), status);
            }
        }
        holds.ifPresent(now -> now.plan().plan().placements().stream()
                .filter(next.placements()::contains)
                .forEach(one -> result.put(RequestKey.of(one), now.version().status(RequestKey.of(one)))));
        result.values().removeIf(status -> status == WorkingStatus.PROPOSED);
        return result;
    }
}
