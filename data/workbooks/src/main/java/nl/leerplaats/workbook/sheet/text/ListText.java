package nl.leerplaats.workbook.sheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list in one cell: entries with commas, semicolons or line ends between them; an entry with one of those in it stands in quotes. */
public final class ListText {

    /** The word for a list that is empty on purpose, where an empty cell means something else. */
    public static final String NONE = "geen";

    private static final String SEPARATORS = ",;\n\r";

    private ListText() {}

    /** The entries of a cell. */
    public static List<String> split(String text) {
        List<String> result = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                entry.append(c);
                i++;
            } else if (c == '"' && (quoted || entry.toString().isBlank())) {
                entry.setLength(quoted ? entry.length() : 0);
                wasQuoted = true;
                quoted = !quoted;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                add(result, entry, wasQuoted);
                wasQuoted = false;
            } else if (quoted || !wasQuoted || !Character.isWhitespace(c)) {
                entry.append(c);
            }
        }
        add(result, entry, wasQuoted);
        return result;
    }

    private static void add(List<String> result, StringBuilder entry, boolean wasQuoted) {
        String text = wasQuoted ? entry.toString() : entry.toString().strip();
        if (wasQuoted || !text.isEmpty()) {
            result.add(text);
        }
        entry.setLength(0);
    }

    /** A cell that is split into these entries again. */
    public static String join(List<String> entries) {
        return entries.stream().map(ListText::quoted).collect(Collectors.joining(", "));
    }

    /** The same, with the word for none where the list is empty. */
    public static String joinOrNone(List<String> entries) {
        return entries.isEmpty() ? NONE : join(entries);
    }

    /** Tells whether a cell says that the list is empty on purpose. */
    public static boolean isNone(String text) {
        String normal = Words.normal(text);
        return normal.equals(NONE) || normal.equals("none");
    }

    private static String quoted(String entry) {
        boolean plain = !entry.isEmpty()
                && entry.strip().equals(entry)
                && entry.indexOf('"') < 0
                && entry.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)
                && !isNone(entry);
        return plain ? entry : '"' + entry.replace("\"", "\"\"") + '"';
    }
}
