package nl.leerplaats.data.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import org.jspecify.annotations.Nullable;

/** A part of the table of cases. A dataset is taken as it is when the case is added, so that the next one can change it. */
abstract class RuleTable {

    static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;

    private final List<RuleCase> cases = new ArrayList<>();
    private String about = "";
    private int number;

    /** Adds the cases. */
    abstract void fill();

    final List<RuleCase> list() {
        fill();
        return cases;
    }

    /** What the next cases show. */
    final void about(String sentence) {
        about = sentence;
        number = 0;
    }

    /** The rule is broken this often, whatever the others are. */
    final void breaks(HardRule rule, int count, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        add(tiny, plan, Map.of(rule, count), Map.of(), null);
    }

    /** The rule is broken this often, and no other. */
    final void breaksOnly(HardRule rule, int count, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        breaksOnly(Map.of(rule, count), tiny, plan);
    }

    /** These rules are broken this often, and no others. */
    final void breaksOnly(Map<HardRule, Integer> breaks, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        Map<HardRule, Integer> all = new EnumMap<>(HardRule.class);
        for (HardRule rule : HardRule.values()) {
            all.put(rule, breaks.getOrDefault(rule, 0));
        }
        add(tiny, plan, all, Map.of(), null);
    }

    /** The term counts this much, before its weight. */
    final void counts(CostTerm term, long count, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        counts(Map.of(term, count), tiny, plan);
    }

    /** The terms count this much, before their weights. */
    final void counts(Map<CostTerm, Long> counts, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        add(tiny, plan, Map.of(), counts, null);
    }

    /** The plan costs this much in all, weights included. */
    final void costs(Cost cost, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        add(tiny, plan, Map.of(), Map.of(), cost);
    }

    private void add(
            TinyDataset tiny,
            UnaryOperator<TinyPlan> plan,
            Map<HardRule, Integer> breaks,
            Map<CostTerm, Long> counts,
            @Nullable Cost cost) {
        number++;
        Dataset dataset = tiny.build();
        cases.add(new RuleCase(
                about + ", " + number, dataset, plan.apply(TinyPlan.of(dataset)).build(), breaks, counts, cost));
    }

    /** The tiny dataset with another Anna. */
    static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }
}
