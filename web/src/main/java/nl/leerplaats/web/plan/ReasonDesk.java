package nl.leerplaats.web.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredPlan;
import org.springframework.stereotype.Component;

/**
 * Keeps what answers about the plans looked at last are made of, for preparing it takes a moment. It goes when the plan goes.
 */
@Component
class ReasonDesk {

    private static final int KEPT = 2;

    private final Store store;
    private final Map<String, CompletableFuture<WhatIf>> prepared = new LinkedHashMap<>(KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<WhatIf>> eldest) {
            return size() > KEPT;
        }
    };

    ReasonDesk(Store store) {
        this.store = store;
    }

    /** What answers about a plan are made of; whoever asks while it is being prepared waits for it. */
    WhatIf of(StoredPlan plan) {
        CompletableFuture<WhatIf> mine = new CompletableFuture<>();
        CompletableFuture<WhatIf> shared = claim(plan.id(), mine);
        if (shared == mine) {
            try {
                mine.complete(WhatIf.of(plan.dataset().dataset(), plan.plan()));
            } catch (Throwable failure) { // whoever waits has to hear of it
                mine.completeExceptionally(failure);
                forget(plan.id());
            }
        }
        return shared.join();
    }

    private synchronized CompletableFuture<WhatIf> claim(String id, CompletableFuture<WhatIf> mine) {
        forgetGone();
        CompletableFuture<WhatIf> known = prepared.get(id);
        if (known == null) {
            prepared.put(id, mine);
            return mine;
        }
        return known;
    }

    private void forgetGone() {
        prepared.keySet().removeIf(one -> !store.plans().exists(one));
    }

    /** Tells whether anything is kept of a plan. */
    synchronized boolean isKept(String id) {
        forgetGone();
        return prepared.containsKey(id);
    }

    private synchronized void forget(String id) {
        prepared.remove(id);
    }

    /** The cost of a plan in parts. */
    static CostParts parts(StoredPlan plan) {
        return PlanChecker.explain(plan.dataset().year(), plan.plan());
    }
}
