package nl.leerplaats.web.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.replan.Proposal;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.solver.replan.ReplanProgress;
import nl.leerplaats.solver.replan.ReplanRun;
import nl.leerplaats.solver.replan.ReplanSettings;
import nl.leerplaats.solver.replan.Replanner;
import nl.leerplaats.web.job.Job;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.job.Searchers;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.ReplanCause;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.InstanceName;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Plans again from the working plan, one after the other, and keeps each proposal as a plan when it is there. */
@Component
public class ReplanDesk implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ReplanDesk.class);
    private static final int LOOK_EVERY_MILLIS = 100;
    private static final int LOOKS_BETWEEN_ASKING = 10;

    private final Store store;
    private final WorkingPlanDesk working;
    private final Replanner replanner;
    private final ReplanMondays mondays;
    private final Jobs jobs;
    private final Searchers searchers;
    private final InstanceName name;
    private final Clock clock;
    private final Map<String, ReplanRun> live = new LinkedHashMap<>();

    ReplanDesk(
            Store store,
            WorkingPlanDesk working,
            PlacementSolver solver,
            Jobs jobs,
            Searchers searchers,
            InstanceName name,
            Clock clock) {
        this.store = store;
        this.working = working;
        this.jobs = jobs;
        this.searchers = searchers;
        this.name = name;
        this.clock = clock;
        replanner = new Replanner(solver);
        mondays = new ReplanMondays(clock);
    }

    /** Why planning again cannot begin. */
    public enum Refusal {
        /** No plan was accepted yet. */
        NO_WORKING_PLAN,
        /** The day is no Monday. */
        NO_MONDAY,
        /** The week is over, and it was planned again from a later day already. */
        TOO_EARLY,
        /** The day is not in the school year. */
        OUTSIDE_YEAR,
        /** From that day on there is no request that can be planned. */
        NOTHING_LEFT
    }

    /** The next Monday; the one that the year begins with, or that was planned from already, where that is later. */
    public LocalDate usualMonday(StoredDataset now) {
        return mondays.usual(now);
    }

    /** The Monday from which on to plan again for what is so from a day of the year on. */
    public LocalDate mondayOf(StoredDataset now, LocalDate day) {
        return mondays.of(now, day);
    }

    /** The first day on which a working plan does not hold any more, where it is told; see {@link ReplanMondays#holdsUntil}. */
    public @Nullable LocalDate holdsUntil(StoredPlan holding) {
        return mondays.holdsUntil(holding);
    }

    /** The Monday of the week in which a working plan does not hold any more; the usual one where that is later, or where the plan holds. */
    public LocalDate neededMonday(StoredPlan holding) {
        return mondays.needed(holding);
    }

    /** Tells why planning again from a day cannot begin; empty where it can. */
    public Optional<Refusal> refuse(String spaceId, LocalDate asOf) {
        Optional<WorkingPlanDesk.Working> now = working.find(spaceId);
        if (now.isEmpty()) {
            return Optional.of(Refusal.NO_WORKING_PLAN);
        }
        if (asOf.getDayOfWeek() != DayOfWeek.MONDAY) {
            return Optional.of(Refusal.NO_MONDAY);
        }
        StoredDataset dataset = now.get().plan().dataset();
        LocalDate first = mondays.first(dataset);
        if (first != null && asOf.isBefore(first)) {
            return Optional.of(Refusal.TOO_EARLY);
        }
        LocalDate begin = dataset.dataset().calendars().stream()
                .map(SchoolCalendar::firstDay)
                .min(Comparator.naturalOrder())
                .orElse(asOf);
        if (asOf.isBefore(begin.minusWeeks(1)) || asOf.isAfter(dataset.year().lastDay())) {
            return Optional.of(Refusal.OUTSIDE_YEAR);
        }
        return Replanning.isAnythingLeft(dataset.year(), asOf) ? Optional.empty() : Optional.of(Refusal.NOTHING_LEFT);
    }

    /**
     * Asks for proposals.
     *
     * @param spaceId space, in which planning again can begin from that day
     * @param asOf Monday from which on is planned again
     * @param time longest time for all proposals
     * @param seed seed of the random choices
     * @param by who asks, where known
     */
    public StoredReplan request(String spaceId, LocalDate asOf, Duration time, long seed, @Nullable String by) {
        Optional<Refusal> refusal = refuse(spaceId, asOf);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException("Planning again cannot begin: " + refusal.get() + ".");
        }
        StoredReplan asked = new StoredReplan(
                store.newId(), spaceId, clock.instant(), by, RunState.WAITING, asOf, time.toSeconds(), seed, null);
        store.together(() -> {
            store.replans().add(asked);
            jobs.add(JobKind.REPLAN, asked.id());
        });
        jobs.wake();
        return asked;
    }

    /**
     * Asks for proposals where the program did not ask for the same before.
     *
     * @param asked what to ask for
     * @param situation the data and the working plan as they are
     * @return whether it is asked for now
     */
    public boolean requestOnce(StoredReplan asked, String situation) {
        AtomicBoolean added = new AtomicBoolean();
        store.together(() -> {
            store.spaces().lock(asked.spaceId());
            added.set(store.replans().addOnce(asked, situation));
            if (added.get()) {
                jobs.add(JobKind.REPLAN, asked.id());
            }
        });
        jobs.wake();
        return added.get();
    }

    @Override
    public JobKind kind() {
        return JobKind.REPLAN;
    }

    /** Makes the proposals; anew, where another process was at it: they replace what that one had made. */
    @Override
    public void run(String id) throws InterruptedException {
        StoredReplan asked = store.replans().take(id, name.toString()).orElse(null);
        if (asked != null) {
            make(asked);
        }
    }

    private void make(StoredReplan asked) throws InterruptedException {
        try {
            WorkingPlanDesk.Working now = working.find(asked.spaceId()).orElseThrow();
            Replanning replanning = replanning(now, now.plan().dataset(), asked.asOf());
            StoredDataset planned = store.keep(now.plan().dataset().with(replanning.dataset()));
            ReplanRun run = replanner.start(
                    replanning,
                    ReplanSettings.ofTime(Duration.ofSeconds(asked.seconds()), asked.seed()),
                    proposal -> keepSoon(asked, planned, now.plan().id(), proposal));
            register(asked.id(), run);
            tend(asked.id(), run);
            Proposals made = run.await();
            tell(made.failure());
            jobs.patiently(() -> keepAll(asked, planned, made, now.plan()));
        } catch (RuntimeException failure) {
            if (SilentDatabase.isCauseOf(failure)) {
                throw failure; // the proposals are made anew when the database is back
            }
            if (store.replans().find(asked.id()).isEmpty()) {
                return; // erased meanwhile, with all that was to be kept
            }
            tell(failure);
            store.replans().note(asked.with(RunState.FAILED, null));
        } finally {
            unregister(asked.id());
        }
    }

    private static void tell(@Nullable Throwable failure) {
        if (failure != null) {
            LOG.error("Planning again failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
        }
    }

    /** Keeps a proposal that is there while others are made; where the database does not answer, it is kept at the end with all of them. */
    private void keepSoon(StoredReplan asked, StoredDataset planned, String from, Proposal proposal) {
        try {
            keep(asked, planned, from, proposal, proposal.plan(), null);
        } catch (RuntimeException failure) {
            if (!SilentDatabase.isCauseOf(failure)) {
                throw failure;
            }
            LOG.warn("A proposal waits for the database.");
        }
    }

    private void keepAll(StoredReplan asked, StoredDataset planned, Proposals made, StoredPlan now) {
        if (!store.replans().isOf(asked.id(), name.toString())) {
            return; // another process has it by now, or it is erased
        }
        made.all().forEach(one -> keep(asked, planned, now.id(), one, made.document(one), made.boundOf(one)));
        end(asked, made, now);
    }

    /** What the program made by itself is shown only where it is of use: it places more, or the working plan breaks a rule. */
    private void end(StoredReplan asked, Proposals made, StoredPlan now) {
        boolean better = asked.cause() == ReplanCause.ASKED
                || now.verdict().cost().hard() > 0
                || made.all().stream().anyMatch(one -> placed(one.plan()) > placed(now.plan()));
        store.together(() -> {
            if (!better) {
                made.all()
                        .forEach(one ->
                                store.plans().remove(asked.planId(one.kind().name())));
            }
            store.replans().note(asked.with(better ? RunState.DONE : RunState.FRUITLESS, made.leastChanges()));
            if (better && asked.cause() != ReplanCause.ASKED) {
                store.replans().noteUnseen(asked.id());
                jobs.add(JobKind.MAIL, asked.id());
            }
        });
        jobs.wake();
    }

    private static int placed(Plan plan) {
        return plan.placements().size();
    }

    /** Looks whether somebody wants an end, until there is one. */
    private void tend(String id, ReplanRun run) throws InterruptedException {
        int looks = 0;
        while (!run.isDone()) {
            if (jobs.isStopping()) {
                run.stop();
                throw new InterruptedException("The proposals are made later.");
            }
            if (++looks % LOOKS_BETWEEN_ASKING == 0 && shallStop(id)) {
                run.stop();
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private boolean shallStop(String id) {
        try {
            return store.replans().shallStop(id, name.toString());
        } catch (DataAccessException failure) {
            if (SilentDatabase.isCauseOf(failure)) {
                return false; // it is asked again when the database is back
            }
            throw failure;
        }
    }

    /**
     * What planning again starts from: the working plan as what exists already; where nothing was called agreed yet, all of it counts as agreed.
     *
     * @param now the working plan
     * @param by the data to plan by: those of now, or those with something else in them
     * @param asOf Monday from which on is planned again
     */
    public static Replanning replanning(WorkingPlanDesk.Working now, StoredDataset by, LocalDate asOf) {
        Plan working = now.plan().plan();
        Dataset existing = now.version().isDecided()
                ? PlanningDataset.of(by.year(), working, now.version(), MayChange.LEAST)
                : by.dataset();
        return Replanning.of(existing, working, asOf, Keep.ALL);
    }

    private void keep(
            StoredReplan asked,
            StoredDataset planned,
            String from,
            Proposal proposal,
            Plan document,
            @Nullable Bound proven) {
        Bound bound = proven == null ? Bound.none(proposal.verdict().cost()) : proven;
        store.plans()
                .add(new StoredPlan(
                        asked.planId(proposal.kind().name()),
                        planned,
                        document,
                        proposal.verdict(),
                        new PlanOrigin.Proposed(proposal.kind().name(), from, proposal.after(), bound),
                        clock.instant()));
    }

    private synchronized void register(String id, ReplanRun run) {
        live.put(id, run);
    }

    private synchronized void unregister(String id) {
        live.remove(id);
    }

    /** How planning again stands; null where it is not under way here. */
    public synchronized @Nullable ReplanProgress progress(String id) {
        ReplanRun run = live.get(id);
        return run == null ? null : run.progress();
    }

    /** Tells whether it waits and nobody seems to make proposals. */
    public boolean waitsInVain(StoredReplan replan) {
        return replan.state() == RunState.WAITING && searchers.areMissing();
    }

    /** Tells whether it waits, and for nothing else to end. */
    public boolean beginsNow(StoredReplan replan) {
        return replan.state() == RunState.WAITING
                && searchers.turn(JobKind.REPLAN, replan.id()).isNow();
    }

    /** Tells whether something waits and no process seems to do anything. */
    public boolean nobodyWorks() {
        return searchers.nobodyWorks();
    }

    /** Ends it soon, with the proposals that are there; one that waits ends at once. */
    public void stop(StoredReplan replan) {
        store.replans().askToStop(replan.id());
        jobs.cancel(JobKind.REPLAN, replan.id());
        ReplanRun run = find(replan.id());
        if (run != null) {
            run.stop();
        }
    }

    private synchronized @Nullable ReplanRun find(String id) {
        return live.get(id);
    }
}
