package nl.leerplaats.solver.scarcity;

import java.util.List;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.solver.shortage.Shortage;

/**
 * What is scarce for a plan.
 *
 * @param given cost of the plan as it was given
 * @param start cost of the cheapest plan that was found without any new place; that of the given plan where that is valid and nothing better
 *     was found
 * @param shortages what no plan can avoid, the largest first
 * @param ownMaximum requests without a place in that cheapest plan because of their student's own maximum: no company helps them
 * @param places one more place at a company, the most worth first; only those that make the plan better
 * @param areas a new company for a profile in an area, the most worth first; only those that make the plan better
 * @param supply how every profile stands in every area, those with the most requests unplaced and the least room first
 * @param lapses recognitions that lapse because nobody is placed in time, by day
 * @param tried how many places were tried
 * @param priced whether prices of the relaxation were at hand for the shortlist
 */
public record ScarcityReport(
        Cost given,
        Cost start,
        List<Shortage> shortages,
        List<OpenReason> ownMaximum,
        List<PlaceGain> places,
        List<AreaGain> areas,
        List<AreaSupply> supply,
        List<LapseRisk> lapses,
        int tried,
        boolean priced) {

    public ScarcityReport {
        shortages = List.copyOf(shortages);
        ownMaximum = List.copyOf(ownMaximum);
        places = List.copyOf(places);
        areas = List.copyOf(areas);
        supply = List.copyOf(supply);
        lapses = List.copyOf(lapses);
    }

    /** How many requests every valid plan leaves unplaced at least. */
    public int unavoidablyUnplaced() {
        return shortages.stream().mapToInt(Shortage::missing).sum();
    }

    /** What can be gained without any new place. */
    public Gain withoutNewPlaces() {
        return given.isValid() ? Gain.between(given, start) : Gain.NONE;
    }
}
