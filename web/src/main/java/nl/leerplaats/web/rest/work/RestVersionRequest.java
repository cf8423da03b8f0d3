package nl.leerplaats.web.rest.work;

import java.util.List;
import nl.leerplaats.web.rest.RestFields;
import tools.jackson.databind.JsonNode;

/**
 * Undo or redo of what the caller looked at.
 *
 * @param version version of the working plan that the caller looked at
 */
record RestVersionRequest(long version) {

    private static final List<String> KEYS = List.of("version");

    static RestVersionRequest of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        Long version = fields.whole("version", true, 1, Long.MAX_VALUE);
        fields.check();
        return new RestVersionRequest(RestFields.present(version));
    }
}
