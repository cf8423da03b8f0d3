package nl.leerplaats.web.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leerplaats.data.model.Dataset;
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
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Plans again from the working plan, one after the other, and keeps each proposal as a plan when it is there. */
@Component
public class ReplanDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReplanDesk.class);

    private final Store store;
    private final WorkingPlanDesk working;
    private final Replanner replanner;
    private final Clock clock;
    private final Map<String, ReplanRun> live = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "leerplaats-replan");
        thread.setDaemon(true);
        return thread;
    });

    ReplanDesk(Store store, WorkingPlanDesk working, PlacementSolver solver, Clock clock) {
        this.store = store;
        this.working = working;
        this.clock = clock;
        replanner = new Replanner(solver);
    }

    /** Why planning again cannot begin. */
    public enum Refusal {
        /** No plan was accepted yet. */
        NO_WORKING_PLAN,
        /** The day is no Monday. */
        NO_MONDAY,
        /** It was planned again from a later day already. */
        TOO_EARLY,
        /** The day is not in the school year. */
        OUTSIDE_YEAR
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
        LocalDate earlier = dataset.dataset().asOf();
        if (earlier != null && asOf.isBefore(earlier)) {
            return Optional.of(Refusal.TOO_EARLY);
        }
        boolean inside = !asOf.isBefore(dataset.year().firstDay().minusWeeks(1))
                && !asOf.isAfter(dataset.year().lastDay());
        return inside ? Optional.empty() : Optional.of(Refusal.OUTSIDE_YEAR);
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
        store.replans().add(asked);
        worker.execute(() -> run(asked));
        return asked;
    }

    private void run(StoredReplan asked) {
        try {
            if (store.replans().find(asked.id()).filter(StoredReplan::isInUse).isEmpty()) {
                return; // erased, or stopped before its turn
            }
            WorkingPlanDesk.Working now = working.find(asked.spaceId()).orElseThrow();
            Replanning replanning = Replanning.of(existing(now), now.plan().plan(), asked.asOf(), Keep.ALL);
            StoredDataset planned = store.keep(now.plan().dataset().with(replanning.dataset()));
            store.replans().note(asked.with(RunState.RUNNING, null));
            ReplanRun run = replanner.start(
                    replanning,
                    ReplanSettings.ofTime(Duration.ofSeconds(asked.seconds()), asked.seed()),
                    proposal -> keep(asked, planned, now.plan().id(), proposal, proposal.plan(), null));
            register(asked.id(), run);
            Proposals made = run.await();
            made.all()
                    .forEach(one -> keep(asked, planned, now.plan().id(), one, made.document(one), made.boundOf(one)));
            store.replans().note(asked.with(RunState.DONE, made.leastChanges()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (store.replans().find(asked.id()).isEmpty()) {
                return; // erased meanwhile, with all that was to be kept
            }
            LOG.error("Planning again failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
            store.replans().note(asked.with(RunState.FAILED, null));
        } finally {
            unregister(asked.id());
        }
    }

    /** The dataset with the working plan as what exists; where nothing was called agreed yet, all of it counts as agreed. */
    private static Dataset existing(WorkingPlanDesk.Working now) {
        boolean decided = now.version().statuses().values().stream().anyMatch(WorkingStatus::isDecided);
        StoredDataset dataset = now.plan().dataset();
        return decided
                ? PlanningDataset.of(dataset.year(), now.plan().plan(), now.version(), MayChange.LEAST)
                : dataset.dataset();
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

    /** Ends it soon, with the proposals that are there; one that waits ends at once. */
    public void stop(StoredReplan replan) {
        ReplanRun run = find(replan.id());
        if (run != null) {
            run.stop();
        } else if (replan.state() == RunState.WAITING) {
            store.replans().note(replan.with(RunState.CANCELLED, null));
        }
    }

    private synchronized @Nullable ReplanRun find(String id) {
        return live.get(id);
    }

    @Override
    public synchronized void destroy() {
        worker.shutdownNow();
        live.values().forEach(ReplanRun::stop);
    }
}
