package nl.leerplaats.web.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The working plan of a space: the last accepted plan with what was done to it by hand; {@link AcceptDesk} accepts one. A plan that nobody has
 * accepted is a proposal; what is accepted stays until somebody accepts something else.
 */
@Component
public class WorkingPlanDesk {

    private final Store store;
    private final Judgements judgements = new Judgements();
    private final WorkingVersions versions;
    private final Refusals refusals;
    private final Clock clock;

    WorkingPlanDesk(Store store, WorkingVersions versions, Refusals refusals, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * The working plan as it stands.
     *
     * @param version which version of it, and how far its placements are
     * @param plan the plan, judged by the dataset of now; its id is that of the plan as it was made
     */
    public record Working(WorkingVersion version, StoredPlan plan) {

        /** Ids of students of whom something is otherwise in another one: placements, how far these are, or the supervisor. */
        Set<String> differences(Working other) {
            if (version.version() == other.version.version()) {
                return Set.of(); // nothing is ever written over
            }
            Plan one = plan.plan();
            Plan two = other.plan.plan();
            return Stream.of(
                            inOne(one.placements(), two.placements(), Placement::studentId),
                            inOne(one.supervisions(), two.supervisions(), Supervision::studentId),
                            inOne(
                                    version.statuses().entrySet(),
                                    other.version.statuses().entrySet(),
                                    status -> status.getKey().studentId()))
                    .flatMap(Function.identity())
                    .collect(Collectors.toSet());
        }

        private static <T> Stream<String> inOne(Collection<T> some, Collection<T> others, Function<T, String> student) {
            Set<T> first = Set.copyOf(some);
            Set<T> second = Set.copyOf(others);
            return Stream.concat(
                            first.stream().filter(one -> !second.contains(one)),
                            second.stream().filter(one -> !first.contains(one)))
                    .map(student);
        }
    }

    /** Finds the working plan, judged by the dataset of now; empty where no plan was accepted yet. */
    public Optional<Working> find(String spaceId) {
        return store.working().find(spaceId).flatMap(version -> find(spaceId, version, true));
    }

    /**
     * Finds the working plan as somebody looked at it, judged by the dataset of now. What is done with it is done to the one that holds, unless
     * something of the students whom it is about is otherwise there.
     *
     * @param version which version of it
     * @return empty where there never was such a version
     */
    public Optional<Working> findLooked(String spaceId, long version) {
        return store.working().find(spaceId, version).flatMap(looked -> find(spaceId, looked, false));
    }

    private Optional<Working> find(String spaceId, WorkingVersion version, boolean holds) {
        return store.plans()
                .find(version.planId())
                .flatMap(plan ->
                        store.spaces().find(spaceId).map(now -> new Working(version, judged(plan, now, holds))));
    }

    /**
     * The plan by the dataset of now: a country is too large to be compared and judged again for every page.
     *
     * @param holds whether it is the working plan, whose judgement is asked for again and again
     */
    private StoredPlan judged(StoredPlan plan, StoredDataset now, boolean holds) {
        Judgement known = judgements.find(now.id());
        LocalDate today = LocalDate.now(clock);
        if (known == null || !known.isOf(plan, now, today)) {
            boolean own = plan.dataset().dataset().equals(now.dataset());
            Verdict settled = own ? plan.verdict() : PlanChecker.check(now.year(), plan.plan());
            Verdict verdict = ComingWeeks.verdict(now.year(), plan.plan(), settled, today);
            known = new Judgement(plan.plan(), now.dataset(), own && verdict.equals(settled), verdict, today);
            if (holds) {
                judgements.put(now.id(), known);
            }
        }
        return known.own()
                ? plan
                : new StoredPlan(plan.id(), now, plan.plan(), known.verdict(), plan.origin(), plan.since());
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

    /** What a move by hand would do. */
    public Preview preview(Working working, HandMove move) {
        return Preview.of(
                working.plan().dataset().year(),
                working.plan().plan(),
                working.plan().verdict(),
                PlanEdits.moved(working.plan().plan(), move));
    }

    /** What a plan does otherwise than another one; both are judged by a dataset. */
    public Preview compare(StoredDataset by, Plan before, Plan after) {
        return Preview.of(by.year(), before, after);
    }

    /**
     * Does a move by hand; one that changes nothing makes no version.
     *
     * @param looked the working plan that somebody looked at
     * @param by who does it, where known
     * @throws BreaksRulesException where the working plan of now would break a rule by it
     * @throws StaleException where something of the students whom it moves is otherwise by now
     */
    public void move(Working looked, HandMove move, @Nullable String by) throws BreaksRulesException, StaleException {
        Preview done = versions.asOne(() -> {
            Working now = unchanged(looked, move.students());
            Preview preview = preview(now, move);
            if (preview.isAllowed()
                    && !PlanEdits.isSame(preview.plan(), now.plan().plan())) {
                keep(now, move, preview, by);
            }
            return preview;
        });
        if (!done.isAllowed()) {
            throw new BreaksRulesException(done);
        }
    }

    private void keep(Working now, HandMove move, Preview preview, @Nullable String by) throws StaleException {
        Map<RequestKey, WorkingStatus> statuses =
                new LinkedHashMap<>(now.version().statuses());
        preview.changes().placements().forEach(one -> statuses.remove(one.key()));
        WorkingAction action = move instanceof HandMove.TakeOut ? WorkingAction.TAKEN_OUT : WorkingAction.MOVED;
        String planId =
                versions.keep(now.plan().dataset(), preview.plan(), now.plan().id());
        add(now, planId, statuses, action, WorkingSubject.ofStudent(move.studentId()), by);
    }

    /**
     * The working plan of now, which nobody changes before the transaction ends.
     *
     * @param looked the one that somebody looked at
     * @param students ids of those whom it is about
     * @throws StaleException where something of them is otherwise
     */
    Working unchanged(Working looked, Collection<String> students) throws StaleException {
        String space = looked.plan().dataset().id();
        store.spaces().lock(space);
        Working now = find(space).orElseThrow(StaleException::new);
        Set<String> changed = now.differences(looked);
        if (students.stream().anyMatch(changed::contains)) {
            throw new StaleException(students.stream().filter(changed::contains).collect(Collectors.toSet()));
        }
        return now;
    }

    private WorkingVersion add(
            Working now,
            String planId,
            Map<RequestKey, WorkingStatus> statuses,
            WorkingAction action,
            WorkingSubject subject,
            @Nullable String by)
            throws StaleException {
        return store.working()
                .add(now.plan().dataset().id(), now.version().version(), planId, statuses, action, subject, by)
                .orElseThrow(StaleException::new);
    }

    /**
     * A company says no to a student: who goes nowhere else by it is taken out, and is not planned there again.
     *
     * @param looked the working plan that somebody looked at
     * @param keys placements of one student at the company
     * @param exclusion the change that keeps the student from there
     * @throws StaleException where something of the student is otherwise by now
     */
    public WorkingVersion refuse(Working looked, Set<RequestKey> keys, Change exclusion, @Nullable String by)
            throws StaleException {
        List<HandMove> out = keys.stream().<HandMove>map(HandMove.TakeOut::new).toList();
        String student = keys.iterator().next().studentId();
        return versions.asOne(() -> {
            Working now = unchanged(looked, Set.of(student));
            Plan after = PlanEdits.moved(now.plan().plan(), new HandMove.Together(student, out));
            Map<RequestKey, WorkingStatus> statuses =
                    new LinkedHashMap<>(now.version().statuses());
            statuses.keySet().removeAll(keys);
            StoredDataset data = store.spaces()
                    .apply(now.plan().dataset().id(), List.of(exclusion), by)
                    .now();
            String planId = versions.keep(data, after, now.plan().id());
            return add(now, planId, statuses, WorkingAction.REFUSED, WorkingSubject.ofStudent(student), by);
        });
    }

    /**
     * Says how far placements are; of those that are as far already nothing changes, and where all are it makes no version.
     *
     * @param looked the working plan that somebody looked at
     * @param keys placements of it; others are left out
     * @param status how far they are now
     * @param by who says so, where known
     * @throws StaleException where something of their students is otherwise by now; none of them is further then
     */
    public WorkingVersion setStatus(Working looked, Set<RequestKey> keys, WorkingStatus status, @Nullable String by)
            throws StaleException {
        List<RequestKey> there = looked.plan().plan().placements().stream()
                .map(RequestKey::of)
                .filter(keys::contains)
                .toList();
        return versions.asOne(() -> {
            Working now =
                    unchanged(looked, there.stream().map(RequestKey::studentId).collect(Collectors.toSet()));
            WorkingVersion version = now.version();
            List<RequestKey> other =
                    there.stream().filter(key -> version.status(key) != status).toList();
            if (other.isEmpty()) {
                return version;
            }
            Map<RequestKey, WorkingStatus> statuses = new LinkedHashMap<>(version.statuses());
            other.forEach(key -> statuses.put(key, status));
            List<String> students = other.stream().map(RequestKey::studentId).toList();
            WorkingSubject subject = WorkingSubject.ofStatus(status, students);
            return add(now, version.planId(), statuses, WorkingAction.STATUS, subject, by);
        });
    }

    /** The version that undo goes back to; empty where there is none, or planning again split the year since. */
    public Optional<Long> findPrevious(WorkingVersion version) {
        return version.action() == WorkingAction.REPLANNED ? Optional.empty() : Optional.ofNullable(version.previous());
    }

    /** The version that redo goes to. */
    public Optional<Long> findNext(String spaceId, WorkingVersion version) {
        return store.working().findNext(spaceId, version.version());
    }

    /**
     * Goes back to the version before; nothing happens where there is none. With the no of a company goes what kept the student from there.
     *
     * @param expected the version that somebody looked at
     * @param by who says so, where known
     * @throws StaleException where the working plan is another one by now
     */
    public void undo(String spaceId, long expected, @Nullable String by) throws StaleException {
        WorkingVersion version = looked(spaceId, expected);
        Optional<Long> to = findPrevious(version);
        if (to.isPresent()) {
            go(spaceId, expected, to.get(), by, () -> refusals.takeBack(spaceId, version, by));
        }
    }

    /**
     * Does again what was undone last; nothing happens where nothing was.
     *
     * @param expected the version that somebody looked at
     * @param by who says so, where known
     * @throws StaleException where the working plan is another one by now
     */
    public void redo(String spaceId, long expected, @Nullable String by) throws StaleException {
        Optional<Long> to = findNext(spaceId, looked(spaceId, expected));
        if (to.isPresent()) {
            go(
                    spaceId,
                    expected,
                    to.get(),
                    by,
                    () -> store.working()
                            .find(spaceId, to.get())
                            .ifPresent(next -> refusals.holdAgain(spaceId, next, by)));
        }
    }

    private WorkingVersion looked(String spaceId, long expected) throws StaleException {
        return store.working()
                .find(spaceId)
                .filter(one -> one.version() == expected)
                .orElseThrow(StaleException::new);
    }

    private void go(String spaceId, long expected, long to, @Nullable String by, Runnable data) throws StaleException {
        versions.together(() -> {
            data.run();
            return store.working().goTo(spaceId, expected, to, by)
                    ? store.working().find(spaceId)
                    : Optional.empty();
        });
    }
}
