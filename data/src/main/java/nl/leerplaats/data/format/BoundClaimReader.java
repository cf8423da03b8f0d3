package nl.leerplaats.data.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.format.json.Json;
import nl.leerplaats.data.plan.BoundClaim;
import nl.leerplaats.data.value.Extra;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the bound that the maker of a plan claims. Extensions are anybody's, so what is not such a claim is no error. */
public final class BoundClaimReader {

    private static final String KEY = "bound";

    private BoundClaimReader() {}

    /** Finds the claim in the extensions of a plan; empty where there is none, or where it is not the four numbers of one. */
    public static Optional<BoundClaim> find(Extra extra) {
        String json = extra.json();
        if (json == null) {
            return Optional.empty();
        }
        try (JsonParser parser = Json.parser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(KEY);
                JsonToken value = parser.nextToken();
                if (found) {
                    return value == JsonToken.START_OBJECT ? claim(parser) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        }
    }

    private static Optional<BoundClaim> claim(JsonParser parser) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                numbers.put(name, parser.getLongValue());
            }
            parser.skipChildren();
        }
        Long unavoidable = numbers.get("unavoidableMedium");
        Long medium = numbers.get("medium");
        Long soft = numbers.get("soft");
        Long atMedium = numbers.get("atMedium");
        return unavoidable == null || medium == null || soft == null || atMedium == null
                ? Optional.empty()
                : Optional.of(new BoundClaim(unavoidable, medium, soft, atMedium));
    }
}
