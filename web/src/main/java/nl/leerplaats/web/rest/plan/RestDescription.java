package nl.leerplaats.web.rest.plan;

import java.util.List;
import nl.leerplaats.web.rest.RestFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What people call a plan, and write beside it.
 *
 * @param name its name; null where that stays
 * @param note the note, empty for none; null where that stays
 */
record RestDescription(@Nullable String name, @Nullable String note) {

    private static final List<String> KEYS = List.of("name", "note");

    static RestDescription of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        String name = fields.name("name", false);
        String note = fields.text("note", false);
        fields.check();
        return new RestDescription(name, note == null ? null : note.strip());
    }
}
