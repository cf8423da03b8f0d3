package nl.leerplaats.document.page;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts with Hebrew or Arabic in them in the order in which they are seen from left to right, as a page needs them: the algorithm of the JDK
 * (UAX 9) with a line from left to right, Arabic letters in the forms that join them. A name stays on one line, since its parts could not
 * be broken from left to right.
 */
final class VisualText {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int LAM = 0x644;

    /** Arabic letters, or lam and an alef, with their forms: alone, at the end, at the start, in the middle; 0 where there is none. */
    private static final Map<String, int[]> FORMS = forms();

    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int START = 2;
    private static final int MIDDLE = 3;

    private VisualText() {}

    /** The text as it is seen. */
    static String of(String text) {
        char[] letters = text.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : reversed(joined(run));
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    /** The letters from the last to the first, each with the marks on it, and brackets turned round. */
    private static String reversed(String run) {
        List<String> clusters = new ArrayList<>();
        for (int at = 0, next; at < run.length(); at = next) {
            next = at + Character.charCount(run.codePointAt(at));
            while (next < run.length() && isMark(run.codePointAt(next))) {
                next += Character.charCount(run.codePointAt(next));
            }
            clusters.add(0, mirrored(run.substring(at, next)));
        }
        return String.join("", clusters).replace(' ', NO_BREAK_SPACE);
    }

    private static String mirrored(String cluster) {
        return switch (cluster) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "<" -> ">";
            case ">" -> "<";
            default -> cluster;
        };
    }

    /** Arabic letters in the forms that they have beside each other, in the order in which they are read. */
    private static String joined(String run) {
        int[] points = run.codePoints().toArray();
        StringBuilder result = new StringBuilder();
        boolean joinsBefore = false;
        for (int at = 0; at < points.length; at++) {
            int point = points[at];
            if (isMark(point)) {
                result.appendCodePoint(point);
                continue;
            }
            String letter = Character.toString(point);
            int next = nextLetter(points, at);
            if (point == LAM && next == at + 1 && FORMS.containsKey(letter + Character.toString(points[next]))) {
                letter += Character.toString(points[next]);
                at = next;
                next = nextLetter(points, at);
            }
            int[] forms = FORMS.get(letter);
            if (forms == null) {
                result.append(letter);
                joinsBefore = false;
                continue;
            }
            boolean joinsAfter = forms[START] != 0 && next >= 0 && takesJoin(points[next]);
            int form = joinsBefore ? (joinsAfter ? MIDDLE : END) : joinsAfter ? START : ALONE;
            result.append(forms[form] == 0 ? letter : Character.toString(forms[form]));
            joinsBefore = joinsAfter;
        }
        return result.toString();
    }

    private static boolean takesJoin(int point) {
        int[] forms = FORMS.get(Character.toString(point));
        return forms != null && forms[END] != 0;
    }

    private static int nextLetter(int[] points, int at) {
        int next = at + 1;
        while (next < points.length && isMark(points[next])) {
            next++;
        }
        return next < points.length ? next : -1;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The forms by the names that Unicode gives them (Arabic presentation forms A and B). */
    private static Map<String, int[]> forms() {
        Map<String, int[]> result = new HashMap<>();
        addForms(result, 0xFB50, 0xFBFF);
        addForms(result, 0xFE80, 0xFEFC);
        return Map.copyOf(result);
    }

    private static void addForms(Map<String, int[]> result, int first, int last) {
        List<String> ends = List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");
        for (int point = first; point <= last; point++) {
            String name = Character.getName(point);
            String letter = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            boolean single = letter.codePointCount(0, letter.length()) == 1;
            if (name != null && (single || name.contains("LIGATURE LAM WITH ALEF"))) {
                for (int form = ALONE; form <= MIDDLE; form++) {
                    if (name.endsWith(ends.get(form))) {
                        result.computeIfAbsent(letter, any -> new int[ends.size()])[form] = point;
                    }
                }
            }
        }
    }
}
