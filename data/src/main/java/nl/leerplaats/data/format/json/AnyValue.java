package nl.leerplaats.data.format.json;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values of any shape: those that are skipped, and the extensions that are carried along with their numbers digit for digit. */
public final class AnyValue {

    private AnyValue() {}

    /** Goes to the last token of the current value; what is wrong in it whatever it means is found all the same. */
    public static void skip(JsonCursor in) {
        walk(in, null);
    }

    /** Reads an {@code extra} object. */
    static @Nullable Extra readExtra(JsonCursor in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.reportWrongType(JsonType.OBJECT);
            return null;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Json.lineGenerator(text)) {
            walk(in, out);
        }
        return new Extra(text.toString());
    }

    private static void walk(JsonCursor in, @Nullable JsonGenerator out) {
        switch (in.token()) {
            case START_OBJECT -> walkObject(in, out);
            case START_ARRAY -> walkArray(in, out);
            default -> scalar(in, out);
        }
    }

    private static void walkObject(JsonCursor in, @Nullable JsonGenerator out) {
        if (out != null) {
            out.writeStartObject();
        }
        Set<String> seen = new LinkedHashSet<>();
        while (in.next() != JsonToken.END_OBJECT) {
            String key = in.text();
            boolean first = seen.add(key);
            if (!first) {
                in.report(FindingCode.DUPLICATE_KEY, key);
            } else if (out != null) {
                out.writeName(key);
            }
            in.next();
            walk(in, first ? out : null);
        }
        if (out != null) {
            out.writeEndObject();
        }
    }

    private static void walkArray(JsonCursor in, @Nullable JsonGenerator out) {
        if (out != null) {
            out.writeStartArray();
        }
        while (in.next() != JsonToken.END_ARRAY) {
            walk(in, out);
        }
        if (out != null) {
            out.writeEndArray();
        }
    }

    private static void scalar(JsonCursor in, @Nullable JsonGenerator out) {
        if (in.isNotANumber()) {
            in.report(FindingCode.NOT_A_NUMBER, in.text());
        } else if (in.token() == JsonToken.VALUE_NUMBER_INT
                && CitizenNumbers.isIn(in.text())
                && !in.isNumberOfOthers()) {
            in.report(FindingCode.LOOKS_LIKE_BSN, "");
        }
        if (out == null) {
            return;
        }
        switch (in.token()) {
            case VALUE_STRING -> out.writeString(in.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.text());
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            default -> out.writeNull();
        }
    }
}
