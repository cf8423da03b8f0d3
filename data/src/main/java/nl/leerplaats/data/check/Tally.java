package nl.leerplaats.data.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import org.jspecify.annotations.Nullable;

/** Gathers breaks and counts while a plan is judged. */
final class Tally {

    private final List<Break> breaks = new ArrayList<>();
    private final Map<CostTerm, Long> counts = new EnumMap<>(CostTerm.class);
    private final Map<CostTerm, Long> missing = new EnumMap<>(CostTerm.class);
    private final @Nullable List<CostPart> parts;
    private final Weights weights;

    /** For the verdict alone. */
    Tally(Weights weights) {
        this(weights, null);
    }

    /** For the parts as well: each is added to the list. */
    Tally(Weights weights, @Nullable List<CostPart> parts) {
        this.weights = weights;
        this.parts = parts;
    }

    void fail(HardRule rule, int count, BreakFacts facts) {
        breaks.add(new Break(rule, count, facts));
    }

    /** What cannot be delivered to a student counts as often as the student is urgent. */
    void addUrgent(CostTerm term, long count, int urgency, CostPart.Subject subject, CostFacts facts) {
        if (count != 0) {
            missing.merge(term, count, Long::sum);
            add(term, count * urgency, subject, facts);
        }
    }

    void add(CostTerm term, long count, CostPart.Subject subject, CostFacts facts) {
        if (count != 0) {
            counts.merge(term, count, Long::sum);
            if (parts != null) {
                parts.add(new CostPart(term, count, weights.get(term), subject, facts));
            }
        }
    }

    Verdict verdict() {
        breaks.sort(Comparator.comparing(Break::rule));
        long hard = breaks.stream().mapToLong(Break::count).sum();
        return new Verdict(
                breaks, counts, missing, weights, new Cost(hard, sum(CostTerm.Level.MEDIUM), sum(CostTerm.Level.SOFT)));
    }

    private long sum(CostTerm.Level level) {
        long sum = 0;
        for (Map.Entry<CostTerm, Long> entry : counts.entrySet()) {
            if (entry.getKey().level() == level) {
                sum += entry.getValue() * weights.get(entry.getKey());
            }
        }
        return sum;
    }
}
