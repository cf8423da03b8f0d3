package nl.leerplaats.web.rest;

import nl.leerplaats.web.store.PlanningSpace;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.StoredPlan;
import nl.leerplaats.web.store.StoredRun;
import org.springframework.stereotype.Component;

/** Looks up what an address names; what is of another space is not there. */
@Component
class SpaceFinder {

    private final Store store;

    SpaceFinder(Store store) {
        this.store = store;
    }

    PlanningSpace header(String spaceId) {
        return store.spaces().findHeader(spaceId).orElseThrow(() -> ProblemException.missing("space", spaceId));
    }

    StoredDataset dataset(String spaceId) {
        return store.spaces().find(spaceId).orElseThrow(() -> ProblemException.missing("space", spaceId));
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
