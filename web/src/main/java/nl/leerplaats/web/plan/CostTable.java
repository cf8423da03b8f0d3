package nl.leerplaats.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The cost of a plan, term by term, in the words of a language.
 *
 * @param broken hard rules broken, in the order of the rules
 * @param breaks number of breaks over all rules
 * @param medium what the plan fails to deliver
 * @param mediumSum sum of those
 * @param soft how good the plan is
 * @param softSum sum of those
 * @param compared whether the plan stands beside the one that holds
 * @param mediumDifference what that sum is more than that of the other plan; below 0 where it is less
 * @param softDifference the same for the other sum
 */
record CostTable(
        List<BrokenRule> broken,
        long breaks,
        List<CostLine> medium,
        long mediumSum,
        List<CostLine> soft,
        long softSum,
        boolean compared,
        long mediumDifference,
        long softDifference) {

    /** Breaks named one by one; of more, the number is shown. */
    private static final int NAMED_BREAKS = 50;

    CostTable {
        broken = List.copyOf(broken);
        medium = List.copyOf(medium);
        soft = List.copyOf(soft);
    }

    /**
     * A term of the cost.
     *
     * @param name name of the term
     * @param sentence what it counts
     * @param count how often it counts
     * @param weight weight of one
     * @param amount count times weight
     * @param difference what that is more than in the plan that holds; 0 where there is nothing to compare with
     */
    record CostLine(String name, String sentence, long count, int weight, long amount, long difference) {}

    /**
     * A hard rule that the plan breaks.
     *
     * @param name name of the rule
     * @param sentence what it asks
     * @param count number of breaks
     * @param named the first breaks, in words
     * @param more breaks that are not named
     */
    record BrokenRule(String name, String sentence, long count, List<String> named, long more) {}

    /**
     * The cost of a plan.
     *
     * @param verdict what the judge says of it
     * @param than what the judge says of the plan to compare it with; null for none
     */
    static CostTable of(Verdict verdict, @Nullable Verdict than, Locale locale) {
        Texts texts = Texts.of(locale);
        Verdict beside = than == null ? verdict : than;
        return new CostTable(
                broken(verdict, texts),
                verdict.cost().hard(),
                lines(verdict, beside, texts, CostTerm.Level.MEDIUM),
                verdict.cost().medium(),
                lines(verdict, beside, texts, CostTerm.Level.SOFT),
                verdict.cost().soft(),
                than != null,
                verdict.cost().medium() - beside.cost().medium(),
                verdict.cost().soft() - beside.cost().soft());
    }

    private static List<CostLine> lines(Verdict verdict, Verdict beside, Texts texts, CostTerm.Level level) {
        return Arrays.stream(CostTerm.values())
                .filter(term -> term.level() == level)
                .map(term -> new CostLine(
                        texts.term(term),
                        texts.termSentence(term),
                        verdict.count(term),
                        verdict.weights().get(term),
                        verdict.amount(term),
                        verdict.amount(term) - beside.amount(term)))
                .toList();
    }

    private static List<BrokenRule> broken(Verdict verdict, Texts texts) {
        Map<HardRule, List<Break>> byRule = new EnumMap<>(HardRule.class);
        for (Break one : verdict.breaks()) {
            byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one);
        }
        return byRule.entrySet().stream()
                .map(entry -> new BrokenRule(
                        texts.rule(entry.getKey()),
                        texts.ruleSentence(entry.getKey()),
                        verdict.countBreaks(entry.getKey()),
                        entry.getValue().stream()
                                .limit(NAMED_BREAKS)
                                .map(texts::breakText)
                                .toList(),
                        Math.max(0, entry.getValue().size() - NAMED_BREAKS)))
                .toList();
    }
}
