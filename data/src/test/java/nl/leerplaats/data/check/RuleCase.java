package nl.leerplaats.data.check;

import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan comes to by docs/rules.md. The judge and the constraints of the solver both have to count it so.
 *
 * @param name what it shows
 * @param dataset a tiny dataset
 * @param plan a plan of it, good or broken
 * @param breaks how often the plan breaks each of these rules
 * @param counts what each of these terms counts in it, before its weight
 * @param cost the whole cost, where that is what it shows
 */
public record RuleCase(
        String name,
        Dataset dataset,
        Plan plan,
        Map<HardRule, Integer> breaks,
        Map<CostTerm, Long> counts,
        @Nullable Cost cost) {

    @Override
    public String toString() {
        return name;
    }
}
