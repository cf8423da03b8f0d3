package nl.leerplaats.solver.explain.price;

import nl.leerplaats.data.plan.Cost;

/**
 * What a change does by itself.
 *
 * @param without a plan without the change; the present plan where that cannot be made better around the change
 * @param with a plan with the change, found from the one without
 */
public record Effect(Answer without, Answer with) {

    /** The cost that the change saves: both levels of what the plan costs without it, less what it costs with it. */
    public Cost gain() {
        Cost before = without.cost();
        Cost after = with.cost();
        return new Cost(before.hard() - after.hard(), before.medium() - after.medium(), before.soft() - after.soft());
    }

    /** What differs between the two plans. */
    public Moves moves() {
        return Moves.between(without.plan(), with.plan());
    }
}
