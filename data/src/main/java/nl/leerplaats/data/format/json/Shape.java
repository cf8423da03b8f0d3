package nl.leerplaats.data.format.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.value.Extra;
import tools.jackson.core.JsonToken;

/** The keys of one kind of document object, {@code extra} included, in the order of docs/data-format.md. */
public final class Shape {

    /** Extensions, which every object of the formats may have (docs/data-format.md, conventions). */
    public static final Field<Extra> EXTRA = Field.optional("extra", AnyValue::readExtra);

    private final Map<String, Field<?>> fields = new LinkedHashMap<>();

    private Shape(Field<?>... fields) {
        for (Field<?> field : fields) {
            this.fields.put(field.key(), field);
        }
        this.fields.put(EXTRA.key(), EXTRA);
    }

    public static Shape of(Field<?>... fields) {
        return new Shape(fields);
    }

    /** The keys in order. */
    public List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    /** Reads an object; what is not one gives a finding and no values. */
    public Fields read(JsonCursor in) {
        Fields values = new Fields(in.place());
        if (in.token() != JsonToken.START_OBJECT) {
            in.reportWrongType(JsonType.OBJECT);
            return values;
        }
        while (in.next() != JsonToken.END_OBJECT) {
            String key = in.text();
            Field<?> field = fields.get(key);
            if (!values.see(key)) {
                in.report(FindingCode.DUPLICATE_KEY, key);
                in.next();
                AnyValue.skip(in);
            } else if (field == null) {
                in.report(FindingCode.UNKNOWN_KEY, key, JsonCursor.joined(keys()));
                in.next();
                AnyValue.skip(in);
            } else {
                in.next();
                readValue(in, field, values);
            }
        }
        for (Field<?> field : fields.values()) {
            if (field.required() && !values.seen().contains(field.key())) {
                in.reportAt(values.start(), field.key(), FindingCode.MISSING_KEY, "", field.key());
            }
        }
        return values;
    }

    private static <T> void readValue(JsonCursor in, Field<T> field, Fields values) {
        T value = field.reader().read(in);
        if (value != null) {
            values.put(field.key(), value);
        }
    }
}
