package nl.leerplaats.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.system.WebSettings;

/** Waits until the jobs have done what they can: every run that may begin has begun and was looked at, and every run that ended is over. */
public final class Settled {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int LOOK_EVERY_MILLIS = 10;

    private final Store store;
    private final StandInSolver solver;
    private final WebSettings settings;

    Settled(Store store, StandInSolver solver, WebSettings settings) {
        this.store = store;
        this.solver = solver;
        this.settings = settings;
    }

    /** Waits; fails where it takes too long, and says what is still under way. */
    public void await() throws InterruptedException {
        try {
            until(this::isSettled);
        } catch (AssertionError late) {
            List<String> inUse = store.runs().listInUse().stream()
                    .map(run -> run.id() + " " + run.state() + " of "
                            + run.dataset().name())
                    .toList();
            List<String> searches = solver.runs().stream()
                    .filter(run -> !run.isDone())
                    .map(run -> run.dataset().name())
                    .toList();
            throw new AssertionError("Under way: " + inUse + "; searches: " + searches, late);
        }
    }

    /** Waits until something is so; fails where it takes too long. */
    public static void until(BooleanSupplier so) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not come about within " + LONGEST + ".");
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private boolean isSettled() {
        List<StoredRun> inUse = store.runs().listInUse();
        List<StoredRun> running =
                inUse.stream().filter(run -> run.state() == RunState.RUNNING).toList();
        long searching = solver.runs().stream().filter(run -> !run.isDone()).count();
        return running.size() == Math.min(inUse.size(), settings.concurrentRuns())
                && running.size() == searching
                && store.runs().listHere().size() == running.size()
                && running.stream()
                        .allMatch(
                                run -> !run.history().isEmpty() && store.plans().exists(run.id()));
    }
}
