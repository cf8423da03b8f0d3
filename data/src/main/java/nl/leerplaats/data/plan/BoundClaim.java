package nl.leerplaats.data.plan;

import java.util.Locale;
import nl.leerplaats.data.value.Extra;

/**
 * What the maker of a plan claims that no valid plan of the dataset can beat, as the plan's {@code extra} carries it under {@code bound}.
 * Nobody can check it without proving it again; a plan that costs less shows that it is wrong.
 *
 * @param unavoidableMedium medium cost of each student alone, summed
 * @param medium no valid plan has less medium cost
 * @param soft no valid plan with medium cost {@code atMedium} or less has less soft cost
 * @param atMedium the medium cost for which {@code soft} holds
 */
public record BoundClaim(long unavoidableMedium, long medium, long soft, long atMedium) {

    /** The extensions of a plan that carry this claim and nothing else. */
    public Extra asExtra() {
        return new Extra(String.format(
                Locale.ROOT,
                "{\"bound\": {\"unavoidableMedium\": %d, \"medium\": %d, \"soft\": %d, \"atMedium\": %d}}",
                unavoidableMedium,
                medium,
                soft,
                atMedium));
    }

    /** Tells whether the claim can hold: its parts fit each other, and a valid plan with this cost is not below it. */
    public boolean isPossible(Cost cost) {
        boolean rises = 0 <= unavoidableMedium && unavoidableMedium <= medium && medium <= atMedium && soft >= 0;
        return rises && cost.medium() >= medium && (cost.medium() > atMedium || cost.soft() >= soft);
    }
}
