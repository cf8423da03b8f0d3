package nl.leerplaats.data.format.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.TextPlace;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document that is being read, and where findings about it go. Every key and every text that passes is looked at for broken
 * characters and for what looks like a citizen service number.
 */
public final class JsonCursor {

    /**
     * Where a document names companies, and what it has of telephones, addresses and registrations. Of the numbers of pupils one may pass by
     * chance: they are looked at together, across records.
     */
    private static final Pattern NUMBERS_OF_OTHERS = Pattern.compile(
            "^\\$\\.(companies\\[|changes\\[[0-9]+]\\.company\\b)|^\\$\\.(name|dataset)$|^\\$\\.changes\\[[0-9]+]\\.id$|"
                    + "^\\$\\.((schools|supervisors|calendars)\\[[0-9]+]|changes\\[[0-9]+]\\.(school|supervisor|calendar))"
                    + "(\\.(closures|periods)\\[[0-9]+])?\\.(id|name)$|"
                    + "\\.(periodId|companyId|mentorId|schoolId|supervisorId|calendarId|postcode|brin)$|"
                    + "\\.(contact|guardian|preferences|exclusions)\\b");

    /** Numbers of pupils are judged together. */
    private static final Pattern NUMBERS_OF_PUPILS =
            Pattern.compile("\\.studentId$|^\\$\\.(students\\[[0-9]+]|changes\\[[0-9]+]\\.student)\\.id$");

    private static final int MAX_NAME = 80;

    private final JsonParser parser;
    private final FindingCollector findings;

    JsonCursor(JsonParser parser, FindingCollector findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** Goes to the next token inside the document. */
    public JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new StopReading(Finding.of(FindingCode.TRUNCATED, "$", ""));
        }
        inspectText();
        return token;
    }

    /** Looks at the current token for what no text may hold. */
    void inspectText() {
        if (token() == JsonToken.PROPERTY_NAME || isText()) {
            inspect(text());
        }
    }

    /** Number of objects and lists around the current value. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    public JsonToken token() {
        return parser.currentToken();
    }

    /** The text of the current key, text or number, as it is in the document. */
    public String text() {
        return parser.getString();
    }

    boolean isText() {
        return token() == JsonToken.VALUE_STRING;
    }

    /** Tells whether the current token is a number in the sense of JSON. */
    boolean isNumber() {
        return token().isNumeric() && !isNotANumber();
    }

    /** Tells whether the current token is NaN or infinite. */
    boolean isNotANumber() {
        return token() == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN();
    }

    /** Numbers of companies, telephones and postcodes are never judged by their shape: they can have nine digits too. */
    boolean isNumberOfOthers() {
        return NUMBERS_OF_OTHERS.matcher(path()).find();
    }

    private void inspect(String text) {
        if (CitizenNumbers.isIn(text)
                && !isNumberOfOthers()
                && !NUMBERS_OF_PUPILS.matcher(path()).find()) {
            report(FindingCode.LOOKS_LIKE_BSN, "");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                report(FindingCode.BROKEN_TEXT, "");
                return;
            }
        }
    }

    /** Reports a finding at the current value. */
    public void report(FindingCode code, Object value, Object... arguments) {
        findings.add(Finding.of(code, path(), value, arguments).at(place()));
    }

    /** Reports a finding at a key of the object just read. */
    public void reportAt(TextPlace start, String key, FindingCode code, Object value, Object... arguments) {
        findings.add(Finding.of(code, path() + part(key), value, arguments).at(start));
    }

    /** Reports that the current value is of another type than asked for, and skips it. */
    public void reportWrongType(JsonType expected) {
        String value = token().isScalarValue() ? text() : "";
        if (isNotANumber()) {
            report(FindingCode.NOT_A_NUMBER, value);
        } else {
            report(
                    FindingCode.WRONG_TYPE,
                    value,
                    expected.key(),
                    JsonType.of(token()).key());
        }
        AnyValue.skip(this);
    }

    /** Where the current token starts. */
    TextPlace place() {
        return place(parser.currentTokenLocation());
    }

    /** How far the text has been read. */
    TextPlace lastPlace() {
        return place(parser.currentLocation());
    }

    static TextPlace place(TokenStreamLocation location) {
        return new TextPlace(location.getLineNr(), location.getColumnNr());
    }

    /** JSON path of the current value; of the object or list itself at its start and end. */
    String path() {
        TokenStreamContext context = parser.streamReadContext();
        boolean atStart = token() == JsonToken.START_OBJECT || token() == JsonToken.START_ARRAY;
        return path(atStart && context.getParent() != null ? context.getParent() : context);
    }

    /** JSON path of another entry of the list that the current value is in. */
    String siblingPath(int index) {
        String path = path();
        return path.substring(0, path.lastIndexOf('[')) + "[" + index + "]";
    }

    private static String path(TokenStreamContext context) {
        Deque<String> parts = new ArrayDeque<>();
        for (TokenStreamContext one = context; one != null; one = one.getParent()) {
            if (one.inArray()) {
                parts.addFirst("[" + one.getCurrentIndex() + "]");
            } else if (one.inObject() && one.currentName() != null) {
                parts.addFirst(part(one.currentName()));
            }
        }
        parts.addFirst("$");
        return String.join("", parts);
    }

    private static String part(String key) {
        String shortKey = key.length() > MAX_NAME ? key.substring(0, MAX_NAME) + "\u2026" : key;
        boolean plain = !key.isEmpty() && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        return plain ? "." + shortKey : "['" + shortKey.replace("'", "\\'") + "']";
    }

    /** Values joined for a message. */
    public static String joined(List<String> values) {
        return String.join(", ", values);
    }
}
