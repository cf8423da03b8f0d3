package nl.leerplaats.data.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the document under way: what has no value is left out of it. */
final class Draft {

    private final Map<String, Object> tree = new LinkedHashMap<>();

    Draft put(String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
        return this;
    }

    Map<String, Object> tree() {
        return tree;
    }
}
