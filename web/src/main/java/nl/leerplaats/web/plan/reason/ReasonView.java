package nl.leerplaats.web.plan.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.PairReasons;
import nl.leerplaats.solver.explain.PriceText;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Sentence;
import nl.leerplaats.solver.explain.StudentReasons;
import nl.leerplaats.solver.explain.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a request of a student, in sentences.
 *
 * @param period name of the period
 * @param from first day
 * @param to last day, included
 * @param unplaced whether there is no placement that can stay
 * @param state how it stands
 * @param facts more about that
 * @param possible a placement that can be had without any change of the dataset, if need be at the cost of somebody; null where there is
 *     none, or the request is placed
 * @param why why there is no placement; null where there is one
 * @param alternatives what else there is; null where nothing was looked for
 */
record ReasonView(
        String period,
        LocalDate from,
        LocalDate to,
        boolean unplaced,
        String state,
        List<String> facts,
        @Nullable Possible possible,
        @Nullable Why why,
        @Nullable List<Possible> alternatives) {

    /**
     * A placement that can be had.
     *
     * @param placement company, mentor and weekdays
     * @param companyId the company
     * @param price what it costs; null where there is nothing to compare with
     */
    record Possible(
            String placement, String companyId, @Nullable PriceText price) {}

    /**
     * A change that helps.
     *
     * @param sentence the change and what it gives
     * @param price what it costs
     */
    record Help(String sentence, PriceText price) {}

    /**
     * Why there is no placement.
     *
     * @param companies companies in all
     * @param sieve what removes them
     * @param nearest companies with one obstacle
     * @param reliefs what would help
     */
    record Why(int companies, List<Step> sieve, List<String> nearest, List<Help> reliefs) {}

    /**
     * What an obstacle does to the companies.
     *
     * @param obstacle its name
     * @param removed companies that it removes
     * @param only companies of which it is the only obstacle
     * @param left companies that are left
     */
    record Step(String obstacle, int removed, int only, int left) {}

    /**
     * Why a student is not at a company, for one request.
     *
     * @param period name of the period, with its dates
     * @param sentence what is in the way, or that nothing is
     * @param possible the student there; null where no valid plan was found or the student is there
     * @param there whether the student is there
     */
    record Pair(String period, String sentence, @Nullable Possible possible, boolean there) {}

    /**
     * What there is to say of a request.
     *
     * @param decided what had been agreed and why it is otherwise now; null where nothing is
     */
    static ReasonView of(StudentReasons.OfRequest one, @Nullable String decided, ReasonTexts texts) {
        PlannedRequest request = one.request();
        String placement = one.placement() == null ? "" : texts.placement(one.placement());
        WhyNot whyNot = one.whyNot();
        boolean unplaced = one.state() == StudentReasons.State.UNPLACED || one.state() == StudentReasons.State.BROKEN;
        return new ReasonView(
                texts.names().period(request.period().id()),
                request.firstDay(),
                request.lastDay(),
                unplaced,
                texts.state(one.state(), placement),
                facts(one, decided, texts),
                open(one, texts),
                whyNot == null ? null : why(whyNot, texts),
                one.state() == StudentReasons.State.PLACED
                        ? one.alternatives().stream()
                                .map(alternative -> possible(alternative, texts))
                                .toList()
                        : null);
    }

    private static List<String> facts(StudentReasons.OfRequest one, @Nullable String decided, ReasonTexts texts) {
        List<String> facts = new ArrayList<>();
        if (decided != null) {
            facts.add(decided);
        }
        facts.addAll(facts(one, texts));
        return facts;
    }

    private static List<String> facts(StudentReasons.OfRequest one, ReasonTexts texts) {
        if (one.broken() != null && !one.broken().obstacles().isEmpty()) {
            return List.of(texts.hurdle(one.broken()));
        }
        if (one.whyNot() != null) {
            return List.of(texts.reason(one.whyNot().reason()));
        }
        if (one.state() != StudentReasons.State.PLACED) {
            return List.of();
        }
        return List.of(
                one.cheaper() == 0
                        ? texts.say(Sentence.PLACED_CHEAPEST)
                        : texts.say(Sentence.PLACED_CHEAPER, one.cheaper(), one.cheaperFree()));
    }

    /** What an open request can have without any change of the dataset. */
    private static @Nullable Possible open(StudentReasons.OfRequest one, ReasonTexts texts) {
        Placement proposal = one.proposal();
        if (proposal != null) {
            return new Possible(texts.placement(proposal), proposal.companyId(), null);
        }
        WhyNot whyNot = one.whyNot();
        if (whyNot == null) {
            return null;
        }
        Alternative first = whyNot.possible() != null ? whyNot.possible() : whyNot.costly();
        return first == null ? null : possible(first, texts);
    }

    private static Possible possible(Alternative one, ReasonTexts texts) {
        return new Possible(texts.placement(one.placement()), one.placement().companyId(), texts.price(one.price()));
    }

    private static Why why(WhyNot whyNot, ReasonTexts texts) {
        return new Why(
                whyNot.companies(),
                whyNot.sieve().stream()
                        .map(step ->
                                new Step(texts.obstacle(step.obstacle()), step.removed(), step.only(), step.left()))
                        .toList(),
                whyNot.nearest().stream().map(texts::hurdle).toList(),
                whyNot.reliefs().stream()
                        .map(relief -> new Help(texts.relief(relief), texts.price(relief.price())))
                        .toList());
    }

    static Pair of(PairReasons one, ReasonTexts texts) {
        String period = texts.period(one.hurdle().request().periodId());
        if (one.there() != null) {
            return new Pair(period, texts.say(Sentence.PAIR_THERE, texts.placement(one.there())), null, true);
        }
        Alternative alternative = one.alternative();
        return new Pair(
                period, texts.hurdle(one.hurdle()), alternative == null ? null : possible(alternative, texts), false);
    }
}
