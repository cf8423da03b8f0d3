package nl.leerplaats.solver.explain.price;

import java.util.List;
import java.util.function.Predicate;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.RequestKey;

/** Tells what plans cost beside the present one. */
public final class PlanPrices {

    private final Plan present;
    private final CostParts before;

    /**
     * Looks from a plan.
     *
     * @param present the plan
     * @param before the same, as it was judged in the year of the plans that are compared with it
     */
    public PlanPrices(Plan present, CostParts before) {
        this.present = present;
        this.before = before;
    }

    /** The price of the placement of a request. */
    public Price ofRequest(Answer whole, RequestKey request) {
        return of(whole, move -> move.request().equals(request), request.studentId());
    }

    /** The price of all that a student newly has at a company. */
    public Price ofCompany(Answer whole, String studentId, String companyId) {
        return of(
                whole,
                move -> move.request().studentId().equals(studentId)
                        && move.after() != null
                        && move.after().companyId().equals(companyId),
                studentId);
    }

    private Price of(Answer whole, Predicate<Moves.PlacementMove> isWanted, String studentId) {
        Moves wanted =
                new Moves(whole.moves().placements().stream().filter(isWanted).toList(), List.of());
        Moves others = new Moves(
                whole.moves().placements().stream().filter(isWanted.negate()).toList(),
                whole.moves().supervisions());
        Priced priced = priced(whole);
        Priced alone = others.isEmpty() ? priced : priced(alone(whole, wanted));
        boolean had = wanted.placements().stream().noneMatch(move -> move.before() == null);
        List<Loss> losses = Loss.list(whole.moves(), before, whole.parts()).stream()
                .filter(loss -> !had || !loss.studentId().equals(studentId) || !loss.isOfTime())
                .toList();
        return new Price(wanted, alone, priced, others, losses);
    }

    private Answer alone(Answer whole, Moves wanted) {
        Plan plan = wanted.applyTo(present);
        CostParts judged = PlanChecker.explain(whole.year(), plan);
        return new Answer(whole.year(), plan.withCost(judged.verdict().cost()), judged, wanted);
    }

    private Priced priced(Answer answer) {
        return new Priced(
                answer,
                answer.cost().medium() - before.verdict().cost().medium(),
                answer.cost().soft() - before.verdict().cost().soft(),
                Consequence.list(before, answer.parts()));
    }
}
