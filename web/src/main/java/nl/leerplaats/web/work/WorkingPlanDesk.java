package nl.leerplaats.web.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Extra;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.sheet.BaselinePlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.MayChange;
import nl.leerplaats.web.store.PlanOrigin;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.StoredPlan;
import nl.leerplaats.web.store.WorkingAction;
import nl.leerplaats.web.store.WorkingStatus;
import nl.leerplaats.web.store.WorkingVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The working plan of a space: the last accepted plan with what was done to it by hand. A plan that nobody has accepted is a proposal; what is
 * accepted stays until somebody accepts something else.
 */
@Component
public class WorkingPlanDesk {

    private final Store store;
    private final Clock clock;

    WorkingPlanDesk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The working plan as it stands.
     *
     * @param version which version of it, and how far its placements are
     * @param plan the plan, judged by the dataset of now; its id is that of the plan as it was made
     */
    public record Working(WorkingVersion version, StoredPlan plan) {}

    /** Finds the working plan, judged by the dataset of now; empty where no plan was accepted yet. */
    public Optional<Working> find(String spaceId) {
        return store.working()
                .find(spaceId)
                .flatMap(version -> store.plans()
                        .find(version.planId())
                        .flatMap(plan ->
                                store.spaces().find(spaceId).map(now -> new Working(version, judged(plan, now)))));
    }

    private static StoredPlan judged(StoredPlan plan, StoredDataset now) {
        if (plan.dataset().dataset().equals(now.dataset())) {
            return plan;
        }
        Verdict verdict = PlanChecker.check(now.year(), plan.plan());
        return new StoredPlan(plan.id(), now, plan.plan(), verdict, plan.origin(), plan.since());
    }

    /**
     * The dataset that a run plans: that of now, with the working plan as what exists already.
     *
     * @param spaceId space
     * @param mayChange what the run may change of the working plan
     * @param weights weights that differ for this run; null for those of the dataset
     */
    public Optional<StoredDataset> planningDataset(String spaceId, MayChange mayChange, @Nullable Weights weights) {
        return store.spaces().find(spaceId).map(now -> {
            Dataset dataset = find(spaceId)
                    .map(working ->
                            PlanningDataset.of(now.year(), working.plan().plan(), working.version(), mayChange))
                    .orElse(now.dataset());
            return now.with(weights == null ? dataset : dataset.withWeights(weights));
        });
    }

    /** What accepting a plan would do, for all students or for some. */
    public Preview previewAccept(StoredPlan proposal, @Nullable Set<String> students) {
        StoredDataset target = targetOf(proposal);
        Plan before = find(proposal.dataset().id())
                .map(working -> isFurther(proposal)
                        ? BaselinePlan.find(proposal.dataset().dataset())
                                .orElse(working.plan().plan())
                        : working.plan().plan())
                .orElseGet(() -> PlanEdits.emptyOf(target.dataset()));
        Plan after = students == null ? proposal.plan() : PlanEdits.merge(before, proposal.plan(), students);
        return preview(target.year(), before, after);
    }

    /** For whom of those whom a plan changes it can be accepted without breaking a rule: all of them, or fewer. */
    public Set<String> findAcceptable(StoredPlan proposal) {
        return new Acceptable(some -> previewAccept(proposal, some))
                .among(previewAccept(proposal, null).students());
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
                    PlannedRequest request = year.findRequest(new RequestKey(one.studentId(), one.periodId()));
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
        Preview preview = previewAccept(proposal, students);
        if (!preview.isAllowed()) {
            throw new BreaksRulesException(preview);
        }
        StoredDataset now = now(proposal);
        boolean further = isFurther(proposal);
        WorkingAction action = further
                ? WorkingAction.REPLANNED
                : students == null ? WorkingAction.ACCEPTED : WorkingAction.ACCEPTED_PART;
        String detail = students == null ? proposal.id() : proposal.id() + " " + String.join(" ", students);
        Map<RequestKey, WorkingStatus> statuses = statuses(proposal, preview.plan());
        return together(() -> {
            StoredDataset target = further ? store.spaces().startFrom(base(proposal.dataset())) : now;
            boolean same = students == null && proposal.dataset().dataset().equals(target.dataset());
            String planId = same ? proposal.id() : keep(target, preview.plan(), proposal.id());
            return store.working().add(now.id(), expected, planId, statuses, action, detail, by);
        });
    }

    private String keep(StoredDataset dataset, Plan plan, String madeFrom) {
        Verdict verdict = PlanChecker.check(dataset.year(), plan);
        String id = store.newId();
        store.plans()
                .add(new StoredPlan(
                        id,
                        dataset,
                        plan.withCost(verdict.cost()).withExtra(Extra.NONE),
                        verdict,
                        new PlanOrigin.ByHand(madeFrom),
                        clock.instant()));
        return id;
    }

    /** How far the placements of a new working plan are: as far as equal ones were, in the working plan or in the dataset. */
    private Map<RequestKey, WorkingStatus> statuses(StoredPlan proposal, Plan next) {
        Map<RequestKey, WorkingStatus> result = new LinkedHashMap<>();
        Map<RequestKey, BaselinePlacement> existing = new LinkedHashMap<>();
        proposal.dataset()
                .year()
                .dataset()
                .baseline()
                .forEach(one -> existing.put(new RequestKey(one.studentId(), one.periodId()), one));
        Optional<Working> working = find(proposal.dataset().id());
        for (Placement one : next.placements()) {
            BaselinePlacement old = existing.get(PlanEdits.key(one));
            if (old != null && old.isAt(one.companyId(), one.mentorId(), Weekdays.copyOf(one.days()))) {
                WorkingStatus status = old.pinned()
                        ? WorkingStatus.PINNED
                        : old.agreed() ? WorkingStatus.AGREED : WorkingStatus.PROPOSED;
                result.put(PlanEdits.key(one), status);
            }
        }
        working.ifPresent(now -> now.plan().plan().placements().stream()
                .filter(next.placements()::contains)
                .forEach(one -> result.put(PlanEdits.key(one), now.version().status(PlanEdits.key(one)))));
        result.values().removeIf(status -> status == WorkingStatus.PROPOSED);
        return result;
    }

    /** What a move by hand would do. */
    public Preview preview(Working working, HandMove move) {
        return preview(
                working.plan().dataset().year(),
                working.plan().plan(),
                PlanEdits.moved(working.plan().plan(), move));
    }

    /** What a plan does otherwise than another one; both are judged by a dataset. */
    public Preview compare(StoredDataset by, Plan before, Plan after) {
        return preview(by.year(), before, after);
    }

    private static Preview preview(PlanningYear year, Plan before, Plan after) {
        return new Preview(
                after,
                PlanChecker.check(year, before),
                PlanChecker.check(year, after),
                PlanChanges.of(year, PlanEdits.known(year, before), PlanEdits.known(year, after)));
    }

    /**
     * Does a move by hand.
     *
     * @throws BreaksRulesException where the working plan would break a rule by it
     * @throws StaleException where the working plan is another one by now
     */
    public WorkingVersion move(Working working, HandMove move, @Nullable String by)
            throws BreaksRulesException, StaleException {
        Preview preview = preview(working, move);
        if (!preview.isAllowed()) {
            throw new BreaksRulesException(preview);
        }
        Map<RequestKey, WorkingStatus> statuses =
                new LinkedHashMap<>(working.version().statuses());
        preview.changes().placements().forEach(one -> statuses.remove(one.key()));
        WorkingAction action = move instanceof HandMove.TakeOut ? WorkingAction.TAKEN_OUT : WorkingAction.MOVED;
        StoredDataset dataset = working.plan().dataset();
        return together(() -> store.working()
                .add(
                        dataset.id(),
                        working.version().version(),
                        keep(dataset, preview.plan(), working.plan().id()),
                        statuses,
                        action,
                        move.studentId(),
                        by));
    }

    /**
     * A company says no to a student: who goes nowhere else by it is taken out, and is not planned there again.
     *
     * @param keys placements of one student at the company
     * @param exclusion the change that keeps the student from there
     * @throws StaleException where the working plan is another one by now
     */
    public WorkingVersion refuse(Working working, Set<RequestKey> keys, Change exclusion, @Nullable String by)
            throws StaleException {
        List<HandMove> out = keys.stream().<HandMove>map(HandMove.TakeOut::new).toList();
        String student = keys.iterator().next().studentId();
        Plan after = PlanEdits.moved(working.plan().plan(), new HandMove.Together(student, out));
        Map<RequestKey, WorkingStatus> statuses =
                new LinkedHashMap<>(working.version().statuses());
        statuses.keySet().removeAll(keys);
        String space = working.plan().dataset().id();
        return together(() -> {
            StoredDataset now =
                    store.spaces().apply(space, List.of(exclusion), by).now();
            return store.working()
                    .add(
                            space,
                            working.version().version(),
                            keep(now, after, working.plan().id()),
                            statuses,
                            WorkingAction.REFUSED,
                            student,
                            by);
        });
    }

    /**
     * Says how far placements are.
     *
     * @param working the working plan that somebody looked at
     * @param keys placements of it; others are left out
     * @param status how far they are now
     * @param by who says so, where known
     * @throws StaleException where the working plan is another one by now
     */
    public WorkingVersion setStatus(Working working, Set<RequestKey> keys, WorkingStatus status, @Nullable String by)
            throws StaleException {
        Map<RequestKey, WorkingStatus> statuses =
                new LinkedHashMap<>(working.version().statuses());
        List<String> names = new ArrayList<>();
        for (Placement one : working.plan().plan().placements()) {
            if (keys.contains(PlanEdits.key(one))) {
                statuses.put(PlanEdits.key(one), status);
                names.add(one.studentId());
            }
        }
        return together(() -> store.working()
                .add(
                        working.plan().dataset().id(),
                        working.version().version(),
                        working.version().planId(),
                        statuses,
                        WorkingAction.STATUS,
                        status.name() + " " + String.join(" ", names),
                        by));
    }

    private WorkingVersion together(Supplier<Optional<WorkingVersion>> work) throws StaleException {
        List<WorkingVersion> done = new ArrayList<>();
        try {
            store.together(() -> done.add(work.get().orElseThrow(Stale::new)));
        } catch (Stale stale) {
            throw new StaleException();
        }
        return done.get(0);
    }

    /** Takes back all that a transaction did. */
    private static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The version that undo goes back to; empty where there is none, or planning again split the year since. */
    public Optional<Long> findPrevious(WorkingVersion version) {
        return version.action() == WorkingAction.REPLANNED ? Optional.empty() : Optional.ofNullable(version.previous());
    }

    /** Goes back to the version before; nothing happens where there is none. */
    public void undo(String spaceId) {
        store.working()
                .find(spaceId)
                .flatMap(this::findPrevious)
                .ifPresent(previous -> store.working().goTo(spaceId, previous));
    }

    /** The version that redo goes to. */
    public Optional<Long> findNext(String spaceId, WorkingVersion version) {
        return store.working().findNext(spaceId, version.version());
    }

    /** Does again what was undone last; nothing happens where nothing was. */
    public void redo(String spaceId) {
        store.working()
                .find(spaceId)
                .flatMap(version -> findNext(spaceId, version))
                .ifPresent(next -> store.working().goTo(spaceId, next));
    }
}
