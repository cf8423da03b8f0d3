package nl.leerplaats.data.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;

/**
 * What the judge says of a plan.
 *
 * @param breaks hard rules broken, in the order of the rules
 * @param counts how often each term counts, before its weight; terms that do not count are left out
 * @param missing how often the terms that urgency multiplies would count if nobody were urgent; the others are left out
 * @param weights the weights of the dataset
 * @param cost the cost of the plan
 */
public record Verdict(
        List<Break> breaks, Map<CostTerm, Long> counts, Map<CostTerm, Long> missing, Weights weights, Cost cost) {

    public Verdict {
        breaks = List.copyOf(breaks);
        counts = copy(counts);
        missing = copy(missing);
    }

    private static Map<CostTerm, Long> copy(Map<CostTerm, Long> of) {
        EnumMap<CostTerm, Long> copy = new EnumMap<>(CostTerm.class);
        copy.putAll(of);
        return Collections.unmodifiableMap(copy);
    }

    /** How often a term counts, before its weight. */
    public long count(CostTerm term) {
        return counts.getOrDefault(term, 0L);
    }

    /** Clock hours that students fall short, rounded up per student, however urgent they are. */
    public long hoursShort() {
        return missing.getOrDefault(CostTerm.SHORTFALL_HOUR, 0L);
    }

    /** Stage days that students fall short, however urgent they are. */
    public long daysShort() {
        return missing.getOrDefault(CostTerm.SHORTFALL_DAY, 0L);
    }

    /** What a term costs: its count times its weight. */
    public long amount(CostTerm term) {
        return count(term) * weights.get(term);
    }

    /** The rules that a placement takes part in breaking, each once, in the order of the rules. */
    public List<HardRule> brokenBy(PlannedRequest request, Placement placement) {
        return breaks.stream()
                .filter(one -> one.isAbout(request, placement))
                .map(Break::rule)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many breaks of a rule there are. */
    public long countBreaks(HardRule rule) {
        return breaks.stream()
                .filter(one -> one.rule() == rule)
                .mapToLong(Break::count)
                .sum();
    }
}
