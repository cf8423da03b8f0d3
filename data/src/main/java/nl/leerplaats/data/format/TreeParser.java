package nl.leerplaats.data.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.format.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.core.util.SimpleStreamReadContext;

/**
 * Goes through a document that was made of another kind of file, so that it is read and checked like any other. It has no text: the places
 * that it tells are those of an empty one.
 */
final class TreeParser extends JsonParserDelegate {

    private final Deque<Iterator<?>> around = new ArrayDeque<>();
    private SimpleStreamReadContext context = SimpleStreamReadContext.createRootContext(null);
    private @Nullable Object waiting;
    private @Nullable JsonToken token;
    private String text = "";

    /**
     * A parser of an object.
     *
     * @param tree values by key: a text, a {@link BigDecimal}, an integer, a boolean, a list or another map
     */
    TreeParser(Map<String, ?> tree) {
        super(Json.parser(""));
        this.waiting = tree;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        Object value = waiting;
        waiting = null;
        token = value == null ? next() : enter(value);
        return token;
    }

    private @Nullable JsonToken next() {
        Iterator<?> inside = around.peek();
        if (inside == null) {
            return null;
        }
        if (inside.hasNext()) {
            Object entry = inside.next();
            return entry instanceof Map.Entry<?, ?> keyed ? key(keyed) : enter(entry);
        }
        JsonToken end = context.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        around.pop();
        context = context.clearAndGetParent();
        return end;
    }

    private JsonToken key(Map.Entry<?, ?> entry) {
        text = String.valueOf(entry.getKey());
        context.setCurrentName(text);
        waiting = entry.getValue();
        return JsonToken.PROPERTY_NAME;
    }

    private JsonToken enter(Object value) {
        context.valueRead();
        if (value instanceof Map<?, ?> map) {
            around.push(map.entrySet().iterator());
            context = context.createChildObjectContext(-1, -1);
            return JsonToken.START_OBJECT;
        }
        if (value instanceof List<?> list) {
            around.push(list.iterator());
            context = context.createChildArrayContext(-1, -1);
            return JsonToken.START_ARRAY;
        }
        if (value instanceof BigDecimal number) {
            text = plain(number);
            boolean whole = text.indexOf('.') < 0 && text.indexOf('E') < 0;
            return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        }
        text = whole(value.toString());
        if (value instanceof Boolean truth) {
            return truth ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
        }
        return value instanceof Integer ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
    }

    /** Plain digits, for 30.0 is no whole number to the format; a number with an absurd exponent stays as it is and is refused. */
    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > 50 ? shortest.toString() : shortest.toPlainString();
    }

    /** Half a character becomes a question mark, as in every file of UTF-8. */
    private static String whole(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : text;
    }

    @Override
    public @Nullable JsonToken currentToken() {
        return token;
    }

    @Override
    public String getString() {
        return text;
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return context;
    }
}
