package nl.leerplaats.web.rest.work;

import java.util.List;
import nl.leerplaats.web.rest.RestFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A hand-out that is to be noted.
 *
 * @param token what the papers are of, as the list of papers said it
 * @param by who hands out; null where not said
 */
record RestHandOutRequest(String token, @Nullable String by) {

    private static final List<String> KEYS = List.of("token", "by");

    static RestHandOutRequest of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        String token = fields.name("token", true);
        String by = fields.text("by", false);
        fields.check();
        return new RestHandOutRequest(RestFields.present(token), by);
    }
}
