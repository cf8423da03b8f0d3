package nl.leerplaats.data.format.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.leerplaats.data.value.Extra;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list of texts under a key of extensions. Extensions are anybody's, so what is not such a list is no error. */
public final class ExtraTexts {

    private ExtraTexts() {}

    /** Finds the texts under a key; none where there is no list, and without what is no text in it. */
    public static List<String> find(Extra extra, String key) {
        String json = extra.json();
        if (json == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(key);
                if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
                    read(parser, texts);
                } else {
                    parser.skipChildren();
                }
            }
        }
        return texts;
    }

    private static void read(JsonParser parser, List<String> texts) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                texts.add(parser.getString());
            }
            parser.skipChildren();
        }
    }

    /** The same extensions with these texts under a key, in the place of what was there; without the key where there are none. */
    public static Extra put(Extra extra, String key, Collection<String> texts) {
        StringWriter text = new StringWriter();
        boolean empty = texts.isEmpty();
        try (JsonGenerator out = Json.lineGenerator(text)) {
            out.writeStartObject();
            String json = extra.json();
            if (json != null) {
                empty &= copyOthers(json, key, out);
            }
            if (!texts.isEmpty()) {
                out.writeName(key);
                out.writeStartArray();
                texts.forEach(out::writeString);
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        return empty ? Extra.NONE : new Extra(text.toString());
    }

    /** Copies all but one key; tells whether there was nothing to copy. */
    private static boolean copyOthers(String json, String key, JsonGenerator out) {
        boolean empty = true;
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean replaced = parser.currentName().equals(key);
                if (replaced) {
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    out.writeName(parser.currentName());
                    parser.nextToken();
                    JsonWriter.copyValue(parser, out);
                    empty = false;
                }
            }
        }
        return empty;
    }
}
