package nl.leerplaats.web.record.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the fields of a form, by name. What belongs to a row of a list is called {@code list.number.field}; a field
 * {@code something.was} is not seen, and says that the boxes {@code something.*} were in the form: one of these that is not sent is not
 * ticked.
 *
 * @param values text by name of the field
 */
public record FormFields(Map<String, String> values) {

    /** Which part of the record a row was made of; empty for a new one. */
    static final String WAS = "was";

    /** Ticked where a row goes. */
    static final String OUT = "out";

    private static final String ON = "on";

    public FormFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Text of a field; empty where it is not there. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Tells whether a box is ticked. */
    public boolean isOn(String name) {
        return !get(name).isEmpty();
    }

    /** What a ticked box sends. */
    static String box(boolean ticked) {
        return ticked ? ON : "";
    }

    /** Numbers of the rows of a list, in order. */
    public List<Integer> rows(String list) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "\\.([0-9]{1,4})\\..*", Pattern.DOTALL);
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : values.keySet()) {
            Matcher matcher = row.matcher(name);
            if (matcher.matches()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return List.copyOf(numbers);
    }

    /** Tells whether anything stands in a row that people see. */
    boolean isFilled(String row) {
        return values.entrySet().stream()
                .anyMatch(one -> one.getKey().startsWith(row)
                        && !one.getKey().equals(row + WAS)
                        && !one.getKey().equals(row + OUT)
                        && !one.getValue().isBlank());
    }

    /** The same fields with what was typed in the place of what stood there. */
    FormFields with(Map<String, String> typed) {
        Map<String, String> result = new LinkedHashMap<>(values);
        for (String name : typed.keySet()) {
            if (name.endsWith("." + WAS)) {
                String shown = name.substring(0, name.length() - WAS.length());
                result.entrySet()
                        .removeIf(one ->
                                one.getKey().startsWith(shown) && one.getValue().equals(ON));
            }
        }
        result.putAll(typed);
        return new FormFields(result);
    }

    /** The same fields with empty rows at the end of a list. */
    FormFields withRows(String list, int more) {
        List<Integer> now = rows(list);
        int next = now.isEmpty() ? 0 : now.get(now.size() - 1) + 1;
        Map<String, String> result = new LinkedHashMap<>(values);
        for (int row = next; row < next + more; row++) {
            result.put(list + "." + row + "." + WAS, "");
        }
        return new FormFields(result);
    }
}
