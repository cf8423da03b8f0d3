package nl.leerplaats.web.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a plan.
 *
 * @param id unique; that of its run where one made it
 * @param name as people call it
 * @param note what somebody wrote beside it; empty for nothing
 * @param made when it was made or read
 * @param changeNumber number of the last change in the dataset that was planned
 * @param origin {@code RUN}, {@code FILE}, {@code HAND} or {@code PROPOSAL}
 * @param proposal what a proposal is after; left out for others
 * @param madeFrom the plan that it was made from; left out where there is none
 * @param cost by the judge
 * @param bound what no plan can beat; left out where nothing is proven
 * @param placed placements that it has, of those wanted
 * @param requests placements wanted
 * @param verdict what the judge says of it; left out in a list
 */
public record RestPlan(
        String id,
        String name,
        String note,
        Instant made,
        long changeNumber,
        Origin origin,
        @Nullable String proposal,
        @Nullable String madeFrom,
        @Nullable RestCost cost,
        RestCost.@Nullable Proven bound,
        int placed,
        int requests,
        @Nullable Judged verdict) {

    /** Where a plan comes from. */
    enum Origin {
        RUN,
        FILE,
        HAND,
        PROPOSAL
    }

    /**
     * What the judge says of a plan.
     *
     * @param breaks hard rules that it breaks
     * @param terms what it costs, term by term; those that cost nothing are left out
     */
    public record Judged(List<Broken> breaks, Map<String, Term> terms) {}

    /**
     * A hard rule that is broken.
     *
     * @param rule key of the rule
     * @param count how many breaks this is
     * @param message where and how, in the language of whoever asks
     */
    public record Broken(String rule, int count, String message) {

        static Broken of(Break broken, Texts texts, Names names) {
            return new Broken(broken.rule().key(), broken.count(), texts.breakText(broken, names));
        }

        public static List<Broken> list(List<Break> breaks, Texts texts, Names names) {
            return breaks.stream().map(one -> of(one, texts, names)).toList();
        }
    }

    /**
     * A term of the cost.
     *
     * @param count how often it counts
     * @param weight its weight
     * @param amount count times weight
     */
    record Term(long count, long weight, long amount) {}

    public static RestPlan of(PlanHeader plan) {
        return of(plan, null);
    }

    public static RestPlan of(StoredPlan plan, Texts texts) {
        return of(
                plan.header(),
                judged(plan.verdict(), texts, Names.of(plan.dataset().dataset())));
    }

    private static RestPlan of(PlanHeader plan, @Nullable Judged verdict) {
        PlanOrigin origin = plan.origin();
        PlanOrigin.Proposed proposed = origin instanceof PlanOrigin.Proposed one ? one : null;
        PlanOrigin.ByHand hand = origin instanceof PlanOrigin.ByHand one ? one : null;
        return new RestPlan(
                plan.id(),
                plan.name(),
                plan.note(),
                plan.made(),
                plan.number(),
                kind(origin),
                proposed == null ? null : proposed.kind(),
                proposed == null ? hand == null ? null : hand.planId() : proposed.planId(),
                RestCost.of(plan.cost()),
                RestCost.Proven.of(plan.bound()),
                plan.placed(),
                plan.requests(),
                verdict);
    }

    private static Origin kind(PlanOrigin origin) {
        if (origin.isUploaded()) {
            return Origin.FILE;
        }
        if (origin.isByHand()) {
            return Origin.HAND;
        }
        return origin.isProposal() ? Origin.PROPOSAL : Origin.RUN;
    }

    public static Judged judged(Verdict verdict, Texts texts, Names names) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (CostTerm term : CostTerm.values()) {
            if (verdict.count(term) != 0) {
                terms.put(
                        term.key(),
                        new Term(verdict.count(term), verdict.weights().get(term), verdict.amount(term)));
            }
        }
        return new Judged(Broken.list(verdict.breaks(), texts, names), terms);
    }
}
