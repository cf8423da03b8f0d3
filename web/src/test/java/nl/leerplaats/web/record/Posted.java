package nl.leerplaats.web.record;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.web.record.form.FormFields;

/** What a browser sends of a form: fields of one line without ends of lines, and no boxes that are not ticked. */
public final class Posted {

    private Posted() {}

    public static Map<String, String> of(FormFields fields) {
        Map<String, String> posted = new LinkedHashMap<>();
        fields.values().forEach((name, value) -> {
            boolean unticked = value.isEmpty() && name.contains(".days.");
            if (!unticked) {
                posted.put(name, value.replaceAll("[\\r\\n]", ""));
            }
        });
        return posted;
    }

    /** The same with one field as somebody typed it. */
    public static Map<String, String> of(FormFields fields, String name, String typed) {
        Map<String, String> posted = of(fields);
        posted.put(name, typed);
        return posted;
    }
}
