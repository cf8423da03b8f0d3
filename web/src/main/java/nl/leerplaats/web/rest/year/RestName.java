package nl.leerplaats.web.rest.year;

import java.util.List;
import nl.leerplaats.web.rest.RestFields;
import tools.jackson.databind.JsonNode;

/**
 * What people call a space.
 *
 * @param name its name, which says something
 */
record RestName(String name) {

    private static final List<String> KEYS = List.of("name");

    static RestName of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        String name = fields.name("name", true);
        fields.check();
        return new RestName(RestFields.present(name));
    }
}
