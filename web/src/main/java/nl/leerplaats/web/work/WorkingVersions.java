package nl.leerplaats.web.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import org.springframework.stereotype.Component;

/** Keeps what becomes the working plan: its plan and its version, both or none. */
@Component
class WorkingVersions {

    private final Store store;
    private final Clock clock;

    WorkingVersions(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps a plan that somebody made out of another one; gives its id. */
    String keep(StoredDataset dataset, Plan plan, String madeFrom) {
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

    /**
     * Does the work of a new version as one.
     *
     * @param work keeps the plan and adds the version; empty where another version holds by now
     */
    WorkingVersion together(Supplier<Optional<WorkingVersion>> work) throws StaleException {
        return asOne(() -> work.get().orElseThrow(StaleException::new));
    }

    /**
     * What is done with the working plan that somebody looked at.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {
        /** Does it; where what was looked at is otherwise by now, all of it is taken back. */
        T run() throws StaleException;
    }

    /** Does several things with the working plan as one: all of them are kept, or none. */
    <T> T asOne(Work<T> work) throws StaleException {
        List<T> done = new ArrayList<>();
        try {
            store.together(() -> {
                try {
                    done.add(work.run());
                } catch (StaleException told) {
                    throw new Stale(told);
                }
            });
        } catch (Stale stale) {
            throw stale.told;
        }
        return done.get(0);
    }

    /** Takes back all that a transaction did. */
    private static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final StaleException told;

        Stale(StaleException told) {
            super(told);
            this.told = told;
        }
    }
}
