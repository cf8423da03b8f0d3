package nl.leerplaats.web.run;

import java.util.Arrays;
import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;

/**
 * How a run was asked for, and what is kept of one that is over.
 *
 * @param mayChange what it may change of the working plan
 * @param seed seed of its random choices
 * @param start id of the plan that it began from; null for none
 * @param outdated whether the data changed since it was asked for
 * @param weights the weights that differ from those of the data, each with its name
 * @param kept the best plan that a run which did not end by itself left behind; null for none
 */
public record RunAbout(
        MayChange mayChange,
        long seed,
        @Nullable String start,
        boolean outdated,
        List<Weight> weights,
        @Nullable PlanHeader kept) {

    public RunAbout {
        weights = List.copyOf(weights);
    }

    /**
     * A weight of the run that the data does not have.
     *
     * @param name name of the term
     * @param weight weight in the run
     * @param usual weight in the data
     */
    public record Weight(String name, int weight, int usual) {}

    static RunAbout of(StoredRun run, StoredDataset now, @Nullable PlanHeader kept, Texts texts) {
        Weights usual = now.dataset().weights();
        Weights own = run.dataset().dataset().weights();
        return new RunAbout(
                run.mayChange(),
                run.settings().seed(),
                run.start() == null ? null : run.start().id(),
                run.dataset().number() != now.number(),
                Arrays.stream(CostTerm.values())
                        .filter(term -> own.get(term) != usual.get(term))
                        .map(term -> new Weight(texts.term(term), own.get(term), usual.get(term)))
                        .toList(),
                kept);
    }
}
