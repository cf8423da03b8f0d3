package nl.leerplaats.web.plan.reason;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.scarcity.Fragility;
import nl.leerplaats.solver.scarcity.FragilityReport;
import nl.leerplaats.solver.scarcity.PriceSource;
import nl.leerplaats.solver.scarcity.Scarcity;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.solver.scarcity.Trials;
import nl.leerplaats.web.plan.PlanKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks in the background at what takes more than a moment, one plan after the other, and keeps the last ones as long as the plans are kept.
 * A plan that is judged by other data is looked at anew.
 */
@Component
public class ExplainDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExplainDesk.class);
    private static final int KEPT = 16;

    private final Store store;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "leerplaats-explain");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<PlanKey, Look<ScarcityReport>> scarcity = new LinkedHashMap<>();
    private final Map<PlanKey, Look<FragilityReport>> fragility = new LinkedHashMap<>();

    ExplainDesk(Store store) {
        this.store = store;
    }

    /**
     * A look at a plan.
     *
     * @param report what it finds
     * @param trials how far it is
     * @param <T> type of what it finds
     */
    public record Look<T>(CompletableFuture<T> report, Trials trials) {}

    /** What is scarce for a plan; under way where nobody asked before. */
    public Look<ScarcityReport> scarcity(StoredPlan plan) {
        return begin(
                scarcity,
                plan,
                trials -> Scarcity.of(plan.dataset().dataset(), plan.plan(), PriceSource.RELAXATION, trials));
    }

    /** What is fragile in a plan; under way where nobody asked before. */
    public Look<FragilityReport> fragility(StoredPlan plan) {
        return begin(
                fragility, plan, trials -> Fragility.of(WhatIf.of(plan.dataset().dataset(), plan.plan()), trials));
    }

    private synchronized <T> Look<T> begin(Map<PlanKey, Look<T>> known, StoredPlan plan, Function<Trials, T> look) {
        known.keySet().removeIf(key -> !store.plans().exists(key.planId()));
        if (known.size() >= KEPT && !known.containsKey(PlanKey.of(plan))) {
            known.remove(known.keySet().iterator().next());
        }
        return known.computeIfAbsent(PlanKey.of(plan), key -> begin(look));
    }

    private <T> Look<T> begin(Function<Trials, T> look) {
        Trials trials = new Trials();
        CompletableFuture<T> report = CompletableFuture.supplyAsync(() -> look.apply(trials), worker);
        return new Look<>(
                report.whenComplete((found, failure) -> {
                    if (failure != null) {
                        LOG.error(
                                "A plan could not be looked at:{}{}",
                                System.lineSeparator(),
                                FailureTrace.text(failure));
                    }
                }),
                trials);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
