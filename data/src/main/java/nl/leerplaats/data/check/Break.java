package nl.leerplaats.data.check;

import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;

/**
 * A hard rule that a plan breaks, with the facts that a message needs.
 *
 * @param rule the rule
 * @param count how many breaks this is, 1 or more
 * @param facts who breaks it, where and how
 */
public record Break(HardRule rule, int count, BreakFacts facts) {

    public Break {
        if (count < 1) {
            throw new IllegalArgumentException("A break counts at least once, not (" + count + ").");
        }
    }

    /** Key of the rule, and behind a dot what of the rule it is where that makes a difference to who reads it. */
    public String kind() {
        String variant = facts.variant();
        return variant.isEmpty() ? rule.key() : rule.key() + "." + variant;
    }

    /** Tells whether a placement of a request takes part in it; one that names something unknown is no placement to the other rules. */
    public boolean isAbout(PlannedRequest request, Placement placement) {
        return rule != HardRule.FORMAT && facts.areAbout(request, placement);
    }
}
