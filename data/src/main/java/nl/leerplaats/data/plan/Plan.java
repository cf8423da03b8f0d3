package nl.leerplaats.data.plan;

import java.util.List;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its document has it (docs/data-format.md, plan).
 *
 * @param dataset name of the dataset it belongs to
 * @param placements placements, history included
 * @param supervisions supervisions
 * @param cost what the maker of the plan claims it costs, where claimed
 * @param costExtra extensions of the claim
 * @param extra extensions
 */
public record Plan(
        String dataset,
        List<Placement> placements,
        List<Supervision> supervisions,
        @Nullable Cost cost,
        Extra costExtra,
        Extra extra) {

    /** Value of the key {@code format}. */
    public static final String FORMAT = "leerplaats-plan/1";

    public Plan {
        placements = List.copyOf(placements);
        supervisions = List.copyOf(supervisions);
    }

    /** A plan whose claim has no extensions. */
    public Plan(
            String dataset,
            List<Placement> placements,
            List<Supervision> supervisions,
            @Nullable Cost cost,
            Extra extra) {
        this(dataset, placements, supervisions, cost, Extra.NONE, extra);
    }

    /** The same plan with another claim. */
    public Plan withCost(@Nullable Cost otherCost) {
        return new Plan(dataset, placements, supervisions, otherCost, costExtra, extra);
    }

    /** The same plan with other extensions. */
    public Plan withExtra(Extra otherExtra) {
        return new Plan(dataset, placements, supervisions, cost, costExtra, otherExtra);
    }
}
