package nl.leerplaats.solver.explain.price;

import java.util.List;

/**
 * What it costs to have something that the present plan does not have, in two figures: when only this is changed and everything else stays as it
 * is, and in the cheapest plan that was found with it. All figures are differences of what the judge says of whole plans.
 *
 * @param wanted the placements that are asked for: "this"
 * @param alone the present plan with these placements and nothing else changed; it may break rules, then this alone is not possible
 * @param whole the plan that was found, which breaks no rule
 * @param others everything else that differs in it: other periods and the supervisor of the same student, and other students. Together
 *     with what is wanted it makes this plan of the present one
 * @param losses what anybody loses in it: the plan is at the cost of that, and whether there is one that is not is unknown
 */
public record Price(Moves wanted, Priced alone, Priced whole, Moves others, List<Loss> losses) {

    public Price {
        losses = List.copyOf(losses);
    }

    /** Tells whether nothing else changes, so that both figures are the same. */
    public boolean isAllThatChanges() {
        return others.isEmpty();
    }
}
