package nl.leerplaats.data.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.NumberOutput;

/** Writes values by key; what is not there, and an empty list that may be left out, is left out. */
public final class JsonWriter {

    /** The document, its lists, and a line for each record in them. */
    private static final int BROKEN_LEVELS = 2;

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes a whole document, with a line end after it. The stream is flushed, not closed. */
    public static void document(OutputStream stream, Consumer<JsonWriter> content) throws IOException {
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            JsonGenerator out = Json.generator(text, new LineLayout(BROKEN_LEVELS));
            JsonWriter writer = new JsonWriter(out);
            out.writeStartObject();
            content.accept(writer);
            out.writeEndObject();
            out.flush();
        } catch (JacksonException e) {
            throw new IOException("The document could not be written.", e);
        }
        text.write('\n');
        text.flush();
    }

    public void text(String key, @Nullable Object value) {
        if (value != null) {
            out.writeStringProperty(key, value.toString());
        }
    }

    public void number(String key, @Nullable Integer value) {
        if (value != null) {
            out.writeNumberProperty(key, value);
        }
    }

    public void number(String key, long value) {
        out.writeNumberProperty(key, value);
    }

    /** A number that is left out where it is the one that holds when nothing is said. */
    public void numberUnless(String key, int value, int silent) {
        if (value != silent) {
            out.writeNumberProperty(key, value);
        }
    }

    /** Minutes as hours. */
    public void hours(String key, int minutes) {
        out.writeName(key);
        out.writeNumber(BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR).toPlainString());
    }

    public void hoursUnlessZero(String key, int minutes) {
        if (minutes != 0) {
            hours(key, minutes);
        }
    }

    /** The shortest decimal fraction that reads as the same number, the same on every version of Java. */
    public void degrees(String key, double value) {
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        out.writeName(key);
        out.writeNumber(shortest.setScale(Math.max(1, shortest.scale())).toPlainString());
    }

    public void trueOrNothing(String key, boolean value) {
        if (value) {
            out.writeBooleanProperty(key, true);
        }
    }

    public void object(String key, Runnable content) {
        out.writeName(key);
        out.writeStartObject();
        content.run();
        out.writeEndObject();
    }

    /** A list of objects that has to be there. */
    public <T> void objects(String key, List<T> items, BiConsumer<JsonWriter, T> content) {
        out.writeName(key);
        out.writeStartArray();
        for (T item : items) {
            out.writeStartObject();
            content.accept(this, item);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A list of objects that is left out where it is empty. */
    public <T> void someObjects(String key, List<T> items, BiConsumer<JsonWriter, T> content) {
        if (!items.isEmpty()) {
            objects(key, items, content);
        }
    }

    /** A list of texts that has to be there. */
    public void texts(String key, List<?> items) {
        out.writeName(key);
        out.writeStartArray();
        for (Object item : items) {
            out.writeString(item.toString());
        }
        out.writeEndArray();
    }

    /** A list of texts that is left out where it is empty. */
    public void someTexts(String key, List<?> items) {
        if (!items.isEmpty()) {
            texts(key, items);
        }
    }

    public void numbers(String key, List<Integer> items) {
        out.writeName(key);
        out.writeStartArray();
        for (int item : items) {
            out.writeNumber(item);
        }
        out.writeEndArray();
    }

    public void days(String key, Weekdays days) {
        texts(key, days.toList());
    }

    public void someDays(String key, Weekdays days) {
        List<DayOfWeek> list = days.toList();
        someTexts(key, list);
    }

    /** The extensions, if any, with their numbers digit for digit. */
    public void extra(Extra extra) {
        String json = extra.json();
        if (json == null) {
            return;
        }
        out.writeName(Shape.EXTRA.key());
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            copyValue(parser, out);
        }
    }

    /** Copies the value that a parser is at, with its numbers digit for digit; the parser is at its last token then. */
    static void copyValue(JsonParser parser, JsonGenerator out) {
        int depth = 0;
        do {
            depth += parser.currentToken().isStructStart() ? 1 : 0;
            depth -= parser.currentToken().isStructEnd() ? 1 : 0;
            copy(parser, out);
        } while (depth > 0 && parser.nextToken() != null);
    }

    private static void copy(JsonParser parser, JsonGenerator out) {
        switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
            default -> out.copyCurrentEvent(parser);
        }
    }
}
