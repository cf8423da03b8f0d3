package nl.leerplaats.web.rest.plan;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.web.record.form.WhatIfForm;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.run.RunForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that is to be tried.
 *
 * @param changes document of changes to try
 * @param asOf Monday from which on is planned again; null for the next one in the year
 * @param seconds longest time for all proposals, 1 to {@link WhatIfForm#MOST_SECONDS} seconds
 * @param seed seed of the random choices
 */
public record RestWhatIfRequest(JsonNode changes, @Nullable LocalDate asOf, long seconds, long seed) {

    private static final List<String> KEYS = List.of("changes", "asOf", "seconds", "seed");

    static RestWhatIfRequest of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        JsonNode changes = fields.object("changes", true);
        LocalDate asOf = fields.date("asOf", false);
        Long seconds = fields.whole("seconds", false, 1, WhatIfForm.MOST_SECONDS);
        Long seed = fields.whole("seed", false, Long.MIN_VALUE, Long.MAX_VALUE);
        fields.check();
        return new RestWhatIfRequest(
                RestFields.present(changes),
                asOf,
                seconds == null ? RestProposalRequest.DEFAULT_SECONDS : seconds,
                seed == null ? RunForm.DEFAULT_SEED : seed);
    }
}
