package nl.leerplaats.web.plan.reason;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.web.plan.PlanKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.springframework.stereotype.Component;

/**
 * Keeps what answers about the plans looked at last are made of, for preparing it takes a moment. It goes when the plan goes.
 */
@Component
public class ReasonDesk {

    private static final int KEPT = 2;

    private final Store store;
    private final Map<PlanKey, CompletableFuture<WhatIf>> prepared = new LinkedHashMap<>(KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanKey, CompletableFuture<WhatIf>> eldest) {
            return size() > KEPT;
        }
    };

    ReasonDesk(Store store) {
        this.store = store;
    }

    /** What answers about a plan are made of; whoever asks while it is being prepared waits for it. */
    public WhatIf of(StoredPlan plan) {
        CompletableFuture<WhatIf> mine = new CompletableFuture<>();
        CompletableFuture<WhatIf> shared = claim(PlanKey.of(plan), mine);
        if (shared == mine) {
            try {
                mine.complete(WhatIf.of(plan.dataset().dataset(), plan.plan()));
            } catch (Throwable failure) { // whoever waits has to hear of it
                mine.completeExceptionally(failure);
                forget(PlanKey.of(plan));
            }
        }
        return shared.join();
    }

    private synchronized CompletableFuture<WhatIf> claim(PlanKey key, CompletableFuture<WhatIf> mine) {
        forgetGone();
        CompletableFuture<WhatIf> known = prepared.get(key);
        if (known == null) {
            prepared.put(key, mine);
            return mine;
        }
        return known;
    }

    private void forgetGone() {
        prepared.keySet().removeIf(one -> !store.plans().exists(one.planId()));
    }

    /** Tells whether anything is kept of a plan. */
    synchronized boolean isKept(String id) {
        forgetGone();
        return prepared.keySet().stream().anyMatch(one -> one.planId().equals(id));
    }

    private synchronized void forget(PlanKey key) {
        prepared.remove(key);
    }

    /** The cost of a plan in parts. */
    static CostParts parts(StoredPlan plan) {
        return PlanChecker.explain(plan.dataset().year(), plan.plan());
    }
}
