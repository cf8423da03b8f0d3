package nl.leerplaats.data.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Writes values that came from another kind of file as a document, so that it is read and checked like any other. */
public final class TreeWriter {

    private TreeWriter() {}

    /**
     * Writes an object. The stream is flushed, not closed.
     *
     * @param tree values by key: a text, a {@link BigDecimal}, an integer, a boolean, a list or another map
     * @throws IOException where the stream cannot be written
     */
    public static void write(Map<String, ?> tree, OutputStream stream) throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            JsonGenerator out = Json.lineGenerator(text);
            value(out, tree);
            out.flush();
        } catch (JacksonException e) {
            throw new IOException("The document could not be written.", e);
        }
        text.flush();
    }

    private static void value(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, inside) -> {
                out.writeName(String.valueOf(key));
                value(out, inside);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(entry -> value(out, entry));
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(plain(number));
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(value.toString());
        }
    }

    /** Plain digits, for 30.0 is no whole number to the format; a number with an absurd exponent stays as it is and is refused. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > 50 ? shortest.toString() : shortest.toPlainString();
    }
}
