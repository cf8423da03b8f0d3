package nl.leerplaats.data.check;

import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.year.Placed;

/** The hard rules that look at one placement alone (docs/rules.md). History and what is pinned and kept breaks none of them. */
final class PlacementRules {

    private final TravelMinutes travel;
    private final Tally tally;

    PlacementRules(TravelMinutes travel, Tally tally) {
        this.travel = travel;
        this.tally = tally;
    }

    void check(Placed placed) {
        if (placed.request().history() || placed.isKeptPin()) {
            return;
        }
        PlacementConditions conditions = new PlacementConditions(placed.request());
        int minutes = travel.toCompany(placed.request().student(), placed.company());
        for (HardRule rule : HardRule.values()) {
            BreakFacts.Fault fault =
                    conditions.findFault(rule, placed.company(), placed.mentor(), placed.days(), minutes);
            if (fault != null) {
                tally.fail(
                        rule,
                        1,
                        new BreakFacts.OfPlacement(
                                placed.request().key(), placed.company().id(), fault));
            }
        }
    }
}
