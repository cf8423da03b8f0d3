package nl.leerplaats.data.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Writes what a program asked for as a JSON document: maps as objects in their order, lists, texts, whole numbers, true, false and null. */
public final class JsonTree {

    /** The document, and a line for each entry of what it has. */
    private static final int BROKEN_LEVELS = 3;

    private JsonTree() {}

    /**
     * Writes a document with a line end after it. The stream is flushed, not closed.
     *
     * @throws IOException where the stream cannot be written
     * @throws IllegalArgumentException if anything in the tree is none of what is named above
     */
    public static void write(Map<String, ?> tree, OutputStream stream) throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            JsonGenerator out = Json.generator(text, new LineLayout(BROKEN_LEVELS));
            value(out, tree);
            out.flush();
        } catch (JacksonException e) {
            throw new IOException("The document could not be written.", e);
        }
        text.write('\n');
        text.flush();
    }

    private static void value(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, one) -> {
                out.writeName(String.valueOf(key));
                value(out, one);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(one -> value(out, one));
            out.writeEndArray();
        } else if (value instanceof Long || value instanceof Integer) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof String string) {
            out.writeString(string);
        } else {
            throw new IllegalArgumentException("A document cannot hold a (" + value.getClass() + ").");
        }
    }
}
