package nl.leerplaats.web.record.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an id for something new in the style of those that there are: the next number behind the letters that most of them begin with. */
public final class NextId {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,9})", Pattern.DOTALL);

    private NextId() {}

    /**
     * The next id.
     *
     * @param taken ids that there are
     * @param first id where none of them ends in a number, for example {@code B1}
     */
    public static String of(Collection<String> taken, String first) {
        Map<String, Integer> often = new LinkedHashMap<>();
        Map<String, String> last = new LinkedHashMap<>();
        for (String id : taken) {
            Matcher matcher = NUMBERED.matcher(id);
            if (matcher.matches()) {
                often.merge(matcher.group(1), 1, Integer::sum);
                last.merge(matcher.group(1), matcher.group(2), NextId::larger);
            }
        }
        String prefix = often.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (prefix == null) {
            return first;
        }
        String next = last.getOrDefault(prefix, "0");
        do {
            next = after(next);
        } while (taken.contains(prefix + next));
        return prefix + next;
    }

    private static String larger(String one, String other) {
        return Long.parseLong(one) >= Long.parseLong(other) ? one : other;
    }

    private static String after(String number) {
        String next = Long.toString(Long.parseLong(number) + 1);
        return "0".repeat(Math.max(0, number.length() - next.length())) + next;
    }
}
