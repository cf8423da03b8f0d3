package nl.leerplaats.web.rest.year;

import java.util.List;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.run.RunForm;
import tools.jackson.databind.JsonNode;

/**
 * An example that is asked for.
 *
 * @param kind which
 * @param seed the same kind and seed give the same example; 1 where it is left out
 */
record RestExample(InstanceKind kind, long seed) {

    private static final List<String> KEYS = List.of("kind", "seed");

    static RestExample of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        InstanceKind kind = fields.choice("kind", true, InstanceKind.values());
        Long seed = fields.whole("seed", false, Long.MIN_VALUE, Long.MAX_VALUE);
        fields.check();
        return new RestExample(RestFields.present(kind), seed == null ? RunForm.DEFAULT_SEED : seed);
    }
}
