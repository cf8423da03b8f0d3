package nl.leerplaats.web.rest;

import nl.leerplaats.web.store.PlanningSpace;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.StoredPlan;
import nl.leerplaats.web.store.StoredRun;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what an address names; what is of another space is not there. */
@Component
class SpaceFinder {

    private final Store store;
    private final WorkingPlanDesk desk;

    SpaceFinder(Store store, WorkingPlanDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    PlanningSpace header(String spaceId) {
        return store.spaces().findHeader(spaceId).orElseThrow(() -> ProblemException.missing("space", spaceId));
    }

    StoredDataset dataset(String spaceId) {
        return store.spaces().find(spaceId).orElseThrow(() -> ProblemException.missing("space", spaceId));
    }

    /** The working plan, whichever it is. */
    Working working(String spaceId) {
        header(spaceId);
        return desk.find(spaceId).orElseThrow(() -> ProblemException.missing("workingPlan", spaceId));
    }

    /**
     * The working plan that a caller looked at.
     *
     * @param working the working plan
     * @param version the version that the caller looked at; null where the caller does not say
     * @throws ProblemException where somebody was earlier
     */
    static void requireVersion(Working working, @Nullable Long version) {
        if (version != null && working.version().version() != version) {
            throw ProblemException.conflict("stale");
        }
    }

    StoredRun run(String spaceId, String runId) {
        header(spaceId);
        return store.runs()
                .find(runId)
                .filter(run -> run.dataset().id().equals(spaceId))
                .orElseThrow(() -> ProblemException.missing("run", runId));
    }

    StoredPlan plan(String spaceId, String planId) {
        header(spaceId);
        return store.plans()
                .find(planId)
                .filter(plan -> plan.header().spaceId().equals(spaceId))
                .orElseThrow(() -> ProblemException.missing("plan", planId));
    }
}
