package nl.leerplaats.web.rest;

import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what an address names; what is of another space is not there. */
@Component
public class SpaceFinder {

    private final Store store;
    private final WorkingPlanDesk desk;

    SpaceFinder(Store store, WorkingPlanDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    public PlanningSpace header(String spaceId) {
        return store.spaces().findHeader(spaceId).orElseThrow(() -> ProblemException.missing("space", spaceId));
    }

    public StoredDataset dataset(String spaceId) {
        return store.spaces().find(spaceId).orElseThrow(() -> ProblemException.missing("space", spaceId));
    }

    /** The working plan, whichever it is. */
    public Working working(String spaceId) {
        header(spaceId);
        return desk.find(spaceId).orElseThrow(() -> ProblemException.missing("workingPlan", spaceId));
    }

    /**
     * The working plan as a caller looked at it: what is about some students is done to the one of now, unless they are otherwise there.
     *
     * @throws ProblemException where there never was such a version
     */
    public Working looked(String spaceId, long version) {
        return desk.findLooked(spaceId, version).orElseThrow(() -> ProblemException.conflict("stale"));
    }

    /**
     * The working plan that a caller looked at, and that has to be the one of now as a whole.
     *
     * @param working the working plan
     * @param version the version that the caller looked at; null where the caller does not say
     * @throws ProblemException where somebody was earlier
     */
    public static void requireVersion(Working working, @Nullable Long version) {
        if (version != null && working.version().version() != version) {
            throw ProblemException.conflict("stale");
        }
    }

    public StoredRun run(String spaceId, String runId) {
        header(spaceId);
        return store.runs()
                .find(runId)
                .filter(run -> run.dataset().id().equals(spaceId))
                .orElseThrow(() -> ProblemException.missing("run", runId));
    }

    public StoredPlan plan(String spaceId, String planId) {
        header(spaceId);
        return store.plans()
                .find(planId)
                .filter(plan -> plan.header().spaceId().equals(spaceId))
                .orElseThrow(() -> ProblemException.missing("plan", planId));
    }
}
