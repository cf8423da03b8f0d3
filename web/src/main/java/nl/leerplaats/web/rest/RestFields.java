package nl.leerplaats.web.rest;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The keys of a small request, read as strictly as a document: everything that is wrong is found at once. */
final class RestFields {

    private final JsonNode object;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Looks at an object.
     *
     * @param object what was sent
     * @param known the keys that it may have
     */
    RestFields(JsonNode object, List<String> known) {
        this.object = object;
        if (!object.isObject()) {
            wrongType("$", "object", object);
        }
        for (String key : object.propertyNames()) {
            if (!known.contains(key)) {
                findings.add(Finding.of(FindingCode.UNKNOWN_KEY, "$." + key, key, String.join(", ", known)));
            }
        }
    }

    private @Nullable JsonNode find(String key, boolean required) {
        JsonNode value = object.get(key);
        if (value == null && required && object.isObject()) {
            findings.add(Finding.of(FindingCode.MISSING_KEY, "$." + key, "", key));
        }
        return value;
    }

    private void wrongType(String path, String wanted, JsonNode found) {
        String shown = found.isContainer() || found.isNull() ? "" : found.asString();
        findings.add(Finding.of(FindingCode.WRONG_TYPE, path, shown, wanted, typeOf(found)));
    }

    /** The type as the messages call it. */
    private static String typeOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "text";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "list";
            case NULL -> "null";
            default -> "object";
        };
    }

    /** A whole number in a range; null where it is left out or wrong. */
    @Nullable
    Long whole(String key, boolean required, long least, long most) {
        JsonNode value = find(key, required);
        return value == null ? null : whole("$." + key, value, least, most);
    }

    private @Nullable Long whole(String path, JsonNode value, long least, long most) {
        if (!value.isNumber()) {
            wrongType(path, "number", value);
            return null;
        }
        if (!value.isIntegralNumber()) {
            findings.add(Finding.of(FindingCode.NOT_WHOLE, path, value.asString(), least, most));
            return null;
        }
        BigInteger number = value.bigIntegerValue();
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            findings.add(Finding.of(FindingCode.NUMBER_OUT_OF_RANGE, path, number, least, most));
            return null;
        }
        return number.longValueExact();
    }

    /** A text; null where it is left out or wrong. */
    @Nullable
    String text(String key, boolean required) {
        JsonNode value = find(key, required);
        if (value != null && !value.isString()) {
            wrongType("$." + key, "text", value);
            return null;
        }
        return value == null ? null : value.asString();
    }

    /** One of the names of an enumeration; null where it is left out or wrong. */
    <E extends Enum<E>> @Nullable E choice(String key, boolean required, E[] choices) {
        String text = text(key, required);
        if (text == null) {
            return null;
        }
        for (E choice : choices) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        refuse(key, text, Arrays.stream(choices).map(Enum::name).toList());
        return null;
    }

    /** Says that a text is not one of the choices. */
    void refuse(String key, String text, List<String> choices) {
        findings.add(Finding.of(FindingCode.UNKNOWN_CHOICE, "$." + key, text, String.join(", ", choices)));
    }

    /** Says that something else is wrong with a key. */
    void add(Finding finding) {
        findings.add(finding);
    }

    /** A date; null where it is left out or wrong. */
    @Nullable
    LocalDate date(String key, boolean required) {
        String text = text(key, required);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            findings.add(Finding.of(FindingCode.BAD_DATE, "$." + key, text));
            return null;
        }
    }

    /** A list of texts; null where it is left out or wrong. */
    @Nullable
    List<String> texts(String key) {
        JsonNode value = find(key, false);
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            wrongType("$." + key, "list", value);
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < value.size(); index++) {
            JsonNode one = value.get(index);
            if (one.isString()) {
                texts.add(one.asString());
            } else {
                wrongType("$." + key + "[" + index + "]", "text", one);
            }
        }
        return texts;
    }

    /** Weights by the names of the format; empty where they are left out. */
    Map<CostTerm, Integer> weights(String key) {
        JsonNode value = find(key, false);
        Map<CostTerm, Integer> weights = new LinkedHashMap<>();
        if (value != null && !value.isObject()) {
            wrongType("$." + key, "object", value);
        } else if (value != null) {
            value.properties().forEach(one -> {
                String path = "$." + key + "." + one.getKey();
                CostTerm term = CostTerm.findByKey(one.getKey()).orElse(null);
                if (term == null) {
                    findings.add(Finding.of(FindingCode.UNKNOWN_WEIGHT, path, one.getKey(), allWeights()));
                    return;
                }
                Long weight = whole(path, one.getValue(), 0, Weights.MAXIMUM);
                if (weight != null) {
                    weights.put(term, weight.intValue());
                }
            });
        }
        return weights;
    }

    private static String allWeights() {
        return String.join(
                ", ", Arrays.stream(CostTerm.values()).map(CostTerm::key).toList());
    }

    /** An object that is a document by itself; null where it is left out or wrong. */
    @Nullable
    JsonNode object(String key) {
        JsonNode value = find(key, false);
        if (value != null && !value.isObject()) {
            wrongType("$." + key, "object", value);
            return null;
        }
        return value;
    }

    /**
     * Refuses the request where anything is wrong with it.
     *
     * @throws RefusedException with all of it
     */
    void check() {
        if (!findings.isEmpty()) {
            throw new RefusedException(findings, null);
        }
    }
}
