package nl.leerplaats.web.rest.plan;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.run.RunForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Proposals that are asked for.
 *
 * @param asOf Monday from which on is planned again
 * @param changes document of changes to apply first; null for none
 * @param seconds longest time for all proposals, 1 to 7,200 seconds
 * @param seed seed of the random choices
 */
public record RestProposalRequest(LocalDate asOf, @Nullable JsonNode changes, long seconds, long seed) {

    /** Time that the proposals get where nobody says otherwise. */
    public static final long DEFAULT_SECONDS = 20;

    private static final List<String> KEYS = List.of("asOf", "changes", "seconds", "seed");

    static RestProposalRequest of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        LocalDate asOf = fields.date("asOf", true);
        JsonNode changes = fields.object("changes", false);
        Long seconds = fields.whole("seconds", false, 1, RunForm.LONGEST_SECONDS);
        Long seed = fields.whole("seed", false, Long.MIN_VALUE, Long.MAX_VALUE);
        fields.check();
        return new RestProposalRequest(
                RestFields.present(asOf),
                changes,
                seconds == null ? DEFAULT_SECONDS : seconds,
                seed == null ? RunForm.DEFAULT_SEED : seed);
    }
}
