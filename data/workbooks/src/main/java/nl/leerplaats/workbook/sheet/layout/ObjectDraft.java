package nl.leerplaats.workbook.sheet.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the document under way: what has no value is left out of it. */
public final class ObjectDraft {

    private final Map<String, Object> tree = new LinkedHashMap<>();

    public ObjectDraft put(String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
        return this;
    }

    public Map<String, Object> tree() {
        return tree;
    }
}
