package nl.leerplaats.web.rest;

import java.math.BigInteger;
import java.time.DayOfWeek;
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
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.system.TypedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The keys of a small request, read as strictly as a document: everything that is wrong is found at once. */
public final class RestFields {

    private static final String ROOT = "$";

    private final JsonNode object;
    private final String at;
    private final List<Finding> findings;

    /**
     * Looks at an object.
     *
     * @param object what was sent
     * @param known the keys that it may have
     */
    public RestFields(JsonNode object, List<String> known) {
        this(object, ROOT, new ArrayList<>());
        allow(known);
    }

    private RestFields(JsonNode object, String at, List<Finding> findings) {
        this.object = object;
        this.at = at;
        this.findings = findings;
        if (object.isMissingNode()) {
            findings.add(Finding.of(FindingCode.FILE_EMPTY, at, ""));
        } else if (!object.isObject()) {
            wrongType(at, "object", object);
        }
    }

    /** Says of each key that is none of those that the object may have that it is not known. */
    public void allow(List<String> known) {
        for (String key : object.propertyNames()) {
            if (!known.contains(key)) {
                findings.add(Finding.of(FindingCode.UNKNOWN_KEY, path(key), key, String.join(", ", known)));
            }
        }
    }

    /** Where a key is in the request. */
    public String path(String key) {
        return at + "." + key;
    }

    /** Tells whether a key is there, whatever it holds. */
    public boolean has(String key) {
        return object.has(key);
    }

    private @Nullable JsonNode find(String key, boolean required) {
        JsonNode value = object.get(key);
        if (value == null && required && object.isObject()) {
            findings.add(Finding.of(FindingCode.MISSING_KEY, path(key), "", key));
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
    public Long whole(String key, boolean required, long least, long most) {
        JsonNode value = find(key, required);
        return value == null ? null : whole(path(key), value, least, most);
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
    public String text(String key, boolean required) {
        JsonNode value = find(key, required);
        if (value != null && !value.isString()) {
            wrongType(path(key), "text", value);
            return null;
        }
        return value == null || !isWhole(path(key), value.asString()) ? null : value.asString();
    }

    /** Half of a character, which JSON can write, is no text that can be kept. */
    private boolean isWhole(String path, String text) {
        boolean whole =
                text.codePoints().noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
        if (!whole) {
            findings.add(Finding.of(FindingCode.BROKEN_TEXT, path, ""));
        }
        return whole;
    }

    /** What was read of a key that has to be there, after {@link #check}. */
    public static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A request without a finding lacks something.");
        }
        return value;
    }

    /** A text that says something; null where it is left out, wrong, or only white space. */
    @Nullable
    public String name(String key, boolean required) {
        String text = text(key, required);
        if (text != null && text.isBlank()) {
            findings.add(Finding.of(FindingCode.MISSING_KEY, path(key), "", key));
            return null;
        }
        if (text != null && text.length() > TypedText.LONGEST_NAME) {
            findings.add(Finding.of(FindingCode.TEXT_TOO_LONG, path(key), ""));
            return null;
        }
        return text == null ? null : TypedText.clean(text);
    }

    /** Yes or no; null where it is left out or wrong. */
    @Nullable
    public Boolean truth(String key, boolean required) {
        JsonNode value = find(key, required);
        if (value != null && !value.isBoolean()) {
            wrongType(path(key), "boolean", value);
            return null;
        }
        return value == null ? null : value.asBoolean();
    }

    /** One of the names of an enumeration; null where it is left out or wrong. */
    public <E extends Enum<E>> @Nullable E choice(String key, boolean required, E[] choices) {
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
    public void refuse(String key, String text, List<String> choices) {
        findings.add(Finding.of(FindingCode.UNKNOWN_CHOICE, path(key), text, String.join(", ", choices)));
    }

    /** Says that something else is wrong with a key. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** A date; null where it is left out or wrong. */
    @Nullable
    public LocalDate date(String key, boolean required) {
        String text = text(key, required);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            findings.add(Finding.of(FindingCode.BAD_DATE, path(key), text));
            return null;
        }
    }

    /** A list of texts; null where it is left out or wrong. */
    @Nullable
    public List<String> texts(String key) {
        JsonNode value = list(key, false);
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < value.size(); index++) {
            JsonNode one = value.get(index);
            if (!one.isString()) {
                wrongType(path(key, index), "text", one);
            } else if (isWhole(path(key, index), one.asString())) {
                texts.add(one.asString());
            }
        }
        return texts;
    }

    private @Nullable JsonNode list(String key, boolean required) {
        JsonNode value = find(key, required);
        if (value != null && !value.isArray()) {
            wrongType(path(key), "list", value);
            return null;
        }
        return value;
    }

    private String path(String key, int index) {
        return path(key) + "[" + index + "]";
    }

    /** What stands in a list of one or more; nothing where it is left out or wrong. */
    private List<JsonNode> filled(String key) {
        JsonNode value = list(key, true);
        if (value == null) {
            return List.of();
        }
        if (value.isEmpty()) {
            findings.add(Finding.of(FindingCode.EMPTY_LIST, path(key), ""));
        }
        List<JsonNode> entries = new ArrayList<>();
        value.forEach(entries::add);
        return entries;
    }

    /** A list of one or more objects, whose findings are those of the request too; empty where it is left out or wrong. */
    public List<RestFields> objects(String key) {
        List<RestFields> objects = new ArrayList<>();
        for (JsonNode one : filled(key)) {
            objects.add(new RestFields(one, path(key, objects.size()), findings));
        }
        return objects;
    }

    /** One or more weekdays, each once; none where they are left out or wrong. */
    public Weekdays days(String key) {
        List<JsonNode> entries = filled(key);
        Map<DayOfWeek, Integer> days = new LinkedHashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            JsonNode one = entries.get(index);
            DayOfWeek day = one.isString() ? findDay(one.asString()) : null;
            if (!one.isString()) {
                wrongType(path(key, index), "text", one);
            } else if (day == null) {
                findings.add(Finding.of(FindingCode.BAD_WEEKDAY, path(key, index), one.asString()));
            } else if (days.putIfAbsent(day, index) != null) {
                String first = path(key, days.getOrDefault(day, 0));
                findings.add(Finding.of(FindingCode.REPEATED_ENTRY, path(key, index), one.asString(), first));
            }
        }
        return Weekdays.copyOf(List.copyOf(days.keySet()));
    }

    private static @Nullable DayOfWeek findDay(String text) {
        return Weekdays.ALL.toList().stream()
                .filter(day -> day.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Weights by the names of the format; empty where they are left out. */
    public Map<CostTerm, Integer> weights(String key) {
        JsonNode value = find(key, false);
        Map<CostTerm, Integer> weights = new LinkedHashMap<>();
        if (value != null && !value.isObject()) {
            wrongType(path(key), "object", value);
        } else if (value != null) {
            value.properties().forEach(one -> {
                String path = path(key) + "." + one.getKey();
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
    public JsonNode object(String key, boolean required) {
        JsonNode value = find(key, required);
        if (value != null && !value.isObject()) {
            wrongType(path(key), "object", value);
            return null;
        }
        return value;
    }

    /**
     * Refuses the request where anything is wrong with it.
     *
     * @throws RefusedException with all of it
     */
    public void check() {
        if (!findings.isEmpty()) {
            throw new RefusedException(findings, null);
        }
    }
}
