package nl.leerplaats.web.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.scarcity.Fragility;
import nl.leerplaats.solver.scarcity.FragilityReport;
import nl.leerplaats.solver.scarcity.PriceSource;
import nl.leerplaats.solver.scarcity.Scarcity;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredPlan;
import nl.leerplaats.web.system.FailureTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks in the background at what takes more than a moment, one plan after the other, and keeps it as long as the plan is kept. */
@Component
class ExplainDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExplainDesk.class);

    private final Store store;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "leerplaats-explain");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, CompletableFuture<ScarcityReport>> scarcity = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<FragilityReport>> fragility = new LinkedHashMap<>();

    ExplainDesk(Store store) {
        this.store = store;
    }

    /** What is scarce for a plan; under way where nobody asked before. */
    CompletableFuture<ScarcityReport> scarcity(StoredPlan plan) {
        return begin(scarcity, plan, () -> Scarcity.of(plan.dataset().dataset(), plan.plan(), PriceSource.RELAXATION));
    }

    /** What is fragile in a plan; under way where nobody asked before. */
    CompletableFuture<FragilityReport> fragility(StoredPlan plan) {
        return begin(
                fragility, plan, () -> Fragility.of(WhatIf.of(plan.dataset().dataset(), plan.plan())));
    }

    private synchronized <T> CompletableFuture<T> begin(
            Map<String, CompletableFuture<T>> known, StoredPlan plan, Supplier<T> look) {
        known.keySet().removeIf(id -> !store.plans().exists(id));
        return known.computeIfAbsent(
                plan.id(),
                id -> CompletableFuture.supplyAsync(look, worker).whenComplete((report, failure) -> {
                    if (failure != null) {
                        LOG.error(
                                "A plan could not be looked at:{}{}",
                                System.lineSeparator(),
                                FailureTrace.text(failure));
                    }
                }));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
