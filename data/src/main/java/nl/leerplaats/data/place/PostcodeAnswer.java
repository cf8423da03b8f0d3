package nl.leerplaats.data.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An answer of the service: {@code {"response": {"numFound": 2, "docs": [{"postcode": "1234AB", "centroide_ll": "POINT(5.1 52.1)"}]}}}.
 *
 * @param count rows that there are in all, on this page and others
 * @param rows rows of this page that have a postcode and a position
 */
record PostcodeAnswer(long count, List<Row> rows) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern POINT =
            Pattern.compile("POINT\\s*\\(\\s*(-?[0-9]{1,3}(?:\\.[0-9]+)?)\\s+(-?[0-9]{1,2}(?:\\.[0-9]+)?)\\s*\\)");

    PostcodeAnswer {
        rows = List.copyOf(rows);
    }

    /** Where a part of a postcode lies, in degrees. */
    record Row(Postcode postcode, double lat, double lon) {}

    /** An answer that cannot be used; the message says why in a word that is the same in every language. */
    static final class Unusable extends IOException {

        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why);
        }
    }

    static PostcodeAnswer read(byte[] content) throws Unusable {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), content)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            PostcodeAnswer answer = null;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isResponse = json.currentName().equals("response");
                JsonToken value = json.nextToken();
                if (isResponse) {
                    require(value == JsonToken.START_OBJECT);
                    answer = readResponse(json);
                } else {
                    json.skipChildren();
                }
            }
            if (answer == null) {
                throw new Unusable("JSON");
            }
            return answer;
        } catch (JacksonException broken) {
            throw new Unusable("JSON");
        }
    }

    private static PostcodeAnswer readResponse(JsonParser json) throws Unusable {
        long count = -1;
        List<Row> rows = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("numFound")) {
                require(value == JsonToken.VALUE_NUMBER_INT);
                count = json.getLongValue();
            } else if (key.equals("docs")) {
                require(value == JsonToken.START_ARRAY);
                rows = readRows(json);
            } else {
                json.skipChildren();
            }
        }
        if (count < 0 || rows == null) {
            throw new Unusable("JSON");
        }
        return new PostcodeAnswer(count, rows);
    }

    private static List<Row> readRows(JsonParser json) throws Unusable {
        List<Row> rows = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT);
            String postcode = "";
            String point = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value != JsonToken.VALUE_STRING) {
                    json.skipChildren();
                } else if (key.equals("postcode")) {
                    postcode = json.getString();
                } else if (key.equals("centroide_ll")) {
                    point = json.getString();
                }
            }
            Row row = row(postcode, point);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Row row(String text, String point) {
        Optional<Postcode> postcode = Postcode.find(text);
        Matcher matcher = POINT.matcher(point);
        return postcode.isPresent() && matcher.matches()
                ? new Row(postcode.get(), Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(1)))
                : null;
    }

    private static void require(boolean asExpected) throws Unusable {
        if (!asExpected) {
            throw new Unusable("JSON");
        }
    }
}
