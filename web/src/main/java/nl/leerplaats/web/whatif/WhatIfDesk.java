package nl.leerplaats.web.whatif;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.solver.replan.ReplanRun;
import nl.leerplaats.solver.replan.ReplanSettings;
import nl.leerplaats.solver.replan.Replanner;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.error.SilentDatabase;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries what somebody asks, one trial after the other so that runs and proposals keep room to search. Nothing is kept: no change, no plan; the
 * answers are in the memory of this process until it ends, for an hour at most.
 */
@Component
public class WhatIfDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfDesk.class);
    private static final int FORGET_EVERY_MILLIS = 60_000;

    private final Store store;
    private final Replanner replanner;
    private final Clock clock;
    private final KeptTrials trials = new KeptTrials();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "leerplaats-what-if");
        thread.setDaemon(true);
        return thread;
    });

    WhatIfDesk(Store store, PlacementSolver solver, Clock clock) {
        this.store = store;
        this.clock = clock;
        replanner = new Replanner(solver);
    }

    /**
     * Begins to try something, or lets it wait for its turn.
     *
     * @param question what is tried, of a day from which on can be planned again
     * @param working the working plan by the data of now
     * @param changed the data with what is tried in them
     * @throws TooManyTrialsException when no more may wait
     */
    public Trial begin(Question question, WorkingPlanDesk.Working working, StoredDataset changed)
            throws TooManyTrialsException {
        forget();
        Trial trial = new Trial(store.newId(), question, clock.instant());
        trials.add(trial);
        worker.execute(() -> search(trial, working, changed));
        return trial;
    }

    /** Finds a trial of a space; empty where there never was one, or it is gone. */
    public Optional<Trial> find(String spaceId, String id) {
        return trials.find(id, clock.instant())
                .filter(trial -> trial.question().spaceId().equals(spaceId));
    }

    /** The trials that come before this one; none where it does not wait. */
    List<Trial> listBefore(Trial trial) {
        return trial.state() == RunState.WAITING ? trials.listBefore(trial) : List.of();
    }

    /** Number of trials that come before this one, 0 or more. */
    public int countBefore(Trial trial) {
        return listBefore(trial).size();
    }

    /** Ends it soon, with the proposals that are there; one that waits ends at once. */
    public void stop(Trial trial) {
        trial.stop(clock.instant());
    }

    private void search(Trial trial, WorkingPlanDesk.Working working, StoredDataset changed) {
        if (!trial.begin()) {
            return; // stopped while it waited
        }
        try {
            Question question = trial.question();
            Replanning replanning = ReplanDesk.replanning(working, changed, question.asOf());
            ReplanRun run = replanner.start(
                    replanning, ReplanSettings.ofTime(Duration.ofSeconds(question.seconds()), question.seed()));
            trial.follow(run);
            Proposals found = run.await();
            Instant now = clock.instant();
            trial.end(RunState.DONE, TrialResult.of(trial.id(), working, question.asOf(), changed, found, now), now);
        } catch (InterruptedException ends) {
            trial.stopNow(clock.instant());
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("Trying something failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
        } finally {
            trial.end(RunState.FAILED, null, clock.instant());
        }
    }

    /** Lets go of what is too old, and of what is of spaces that were erased; later, where the database does not answer. */
    @Scheduled(initialDelay = FORGET_EVERY_MILLIS, fixedDelay = FORGET_EVERY_MILLIS)
    void forget() {
        try {
            Set<String> gone = trials.list().stream()
                    .map(trial -> trial.question().spaceId())
                    .distinct()
                    .filter(id -> store.spaces().findHeader(id).isEmpty())
                    .collect(Collectors.toSet());
            trials.forget(clock.instant(), gone);
        } catch (DataAccessException failure) {
            if (!SilentDatabase.isCauseOf(failure)) {
                throw failure;
            }
            trials.forget(clock.instant(), Set.of());
        }
    }

    /** The program ends, and what it tries with it. */
    @Override
    public void destroy() {
        worker.shutdownNow();
        trials.list().stream().filter(Trial::isActive).forEach(trial -> trial.stopNow(clock.instant()));
    }
}
