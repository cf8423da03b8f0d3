package nl.leerplaats.web.record.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.system.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of a form as facts of the model, and gathers what cannot be meant. A text that stands there as it was shown is the text of
 * before to the last space, whatever a browser made of it on the way.
 */
public final class FieldReader {

    /** Most characters of a text that is typed. */
    static final int LONGEST = 1_000;

    /** Largest number that can be counted (docs/data-format.md, conventions). */
    static final int MOST = 1_000_000;

    /** Up to this sign there is no white space but the space, and no control character from the space on. */
    private static final char LAST_PLAIN = '~';

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,7}(\\.(0|00|25|5|50|75))?");
    /** Hours and quarters as on a clock: 7:30. */
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,4}):(00|15|30|45)");

    private static final int MINUTES_OF_HOUR = 60;

    private final FormFields fields;
    private final Map<String, FieldProblem> problems = new LinkedHashMap<>();

    public FieldReader(FormFields fields) {
        this.fields = fields;
    }

    public FormFields fields() {
        return fields;
    }

    /** What cannot be meant, by name of the field. */
    public Map<String, FieldProblem> problems() {
        return problems;
    }

    void problem(String field, String code) {
        problems.putIfAbsent(field, new FieldProblem(code, 0));
    }

    void problem(String field, String code, long count) {
        problems.putIfAbsent(field, new FieldProblem(code, count));
    }

    /** A text that may be left out. */
    @Nullable
    String text(String field, @Nullable String now) {
        String typed = fields.get(field);
        if (isSame(typed, now == null ? "" : now)) {
            return now;
        }
        if (typed.length() > LONGEST) {
            problem(field, "tooLong", LONGEST);
        }
        String clean = TypedText.clean(typed);
        return clean.isEmpty() ? null : clean;
    }

    /** A browser leaves the ends of lines out of a field of one line. */
    private static boolean isSame(String typed, String shown) {
        String inOneLine = LINE_ENDS.matcher(shown).replaceAll("");
        return tidy(typed).equals(tidy(shown)) || tidy(typed).equals(tidy(inOneLine));
    }

    static String tidy(String text) {
        return isTidy(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Tells at a glance of most texts that there is nothing to tidy: single spaces between signs that are no white space. */
    private static boolean isTidy(String text) {
        boolean space = true;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign > LAST_PLAIN || sign < ' ' || sign == ' ' && space) {
                return false;
            }
            space = sign == ' ';
        }
        return !space || text.isEmpty();
    }

    /** A text that has to be there; empty after a problem. */
    String needed(String field, @Nullable String now) {
        String text = text(field, now);
        if (text == null) {
            problem(field, "empty");
            return "";
        }
        return text;
    }

    /** A whole number that may be left out. */
    @Nullable
    Integer whole(String field, int most) {
        String typed = fields.get(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(typed).matches() || Integer.parseInt(typed) > most) {
            problem(field, "noNumber", most);
            return null;
        }
        return Integer.valueOf(typed);
    }

    /** A whole number that has to be there; 0 where it is not. */
    int neededWhole(String field, int most) {
        Integer number = whole(field, most);
        if (number == null) {
            problem(field, "noNumber", most);
            return 0;
        }
        return number;
    }

    /** A whole number, or 0 where nothing is typed. */
    int wholeOrNone(String field, int most) {
        Integer number = whole(field, most);
        return number == null ? 0 : number;
    }

    /** One of a few numbers to choose from; the first after a problem. */
    int choice(String field, int first, int last) {
        Integer number = whole(field, last);
        if (number == null || number < first) {
            problems.put(field, new FieldProblem("noChoice", 0));
            return first;
        }
        return number;
    }

    /** Hours in quarters, 7,5 or 7:30, as minutes; 0 where nothing is typed. */
    int hoursOrNone(String field) {
        String typed = fields.get(field).strip().replace(',', '.');
        if (typed.isEmpty()) {
            return 0;
        }
        Matcher clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Integer.parseInt(clock.group(1)) * MINUTES_OF_HOUR + Integer.parseInt(clock.group(2));
        }
        BigDecimal hours = HOURS.matcher(typed).matches() ? new BigDecimal(typed) : BigDecimal.valueOf(-1);
        if (hours.signum() < 0 || hours.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            problem(field, "noHours");
            return 0;
        }
        return hours.multiply(BigDecimal.valueOf(MINUTES_OF_HOUR)).intValueExact();
    }

    /** Hours in quarters that have to be there, as minutes. */
    int neededHours(String field) {
        if (fields.get(field).isBlank()) {
            problem(field, "noHours");
        }
        return hoursOrNone(field);
    }

    /** A day that may be left out. */
    @Nullable
    LocalDate day(String field) {
        String typed = fields.get(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            if (DATE.matcher(typed).matches() && !typed.startsWith("0000")) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException noSuchDay) {
            // 30 February: reported below, as everything else that is no day
        }
        problem(field, "noDate");
        return null;
    }

    /** A day that has to be there. */
    @Nullable
    public LocalDate neededDay(String field) {
        LocalDate day = day(field);
        if (day == null) {
            problem(field, "noDate");
        }
        return day;
    }

    /** A time of day that may be left out. */
    @Nullable
    LocalTime time(String field) {
        String typed = fields.get(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            if (typed.matches("[0-9]{2}:[0-9]{2}")) {
                return LocalTime.parse(typed);
            }
        } catch (DateTimeException noSuchTime) {
            // 25:00: reported below
        }
        problem(field, "noTime");
        return null;
    }

    /** Tells of a last field that it comes before the first; null is no day and no time. */
    <T extends Comparable<? super T>> boolean areInOrder(@Nullable T from, @Nullable T to, String field) {
        boolean ordered = from == null || to == null || to.compareTo(from) >= 0;
        if (!ordered) {
            problem(field, "endBeforeStart");
        }
        return ordered;
    }

    /** A number for each weekday; a field left empty is 0. */
    PerWeekday perWeekday(String group, int most) {
        Map<DayOfWeek, Integer> numbers = new EnumMap<>(DayOfWeek.class);
        Weekdays.ALL.toList().forEach(day -> numbers.put(day, wholeOrNone(weekday(group, day), most)));
        return PerWeekday.ZERO.with(numbers);
    }

    /** The weekdays of which the box is ticked. */
    Weekdays weekdays(String group) {
        return Weekdays.copyOf(Weekdays.ALL.toList().stream()
                .filter(day -> fields.isOn(weekday(group, day)))
                .toList());
    }

    /** Name of the field of a weekday. */
    static String weekday(String group, DayOfWeek day) {
        return group + "." + day.name().toLowerCase(Locale.ROOT);
    }

    static void put(Map<String, String> values, String field, @Nullable Object value) {
        values.put(field, value == null ? "" : value.toString());
    }

    /** Puts minutes as hours, with a comma before the quarters. */
    static void putHours(Map<String, String> values, String field, int minutes) {
        BigDecimal hours =
                BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES_OF_HOUR), 2, RoundingMode.HALF_UP);
        values.put(field, hours.stripTrailingZeros().toPlainString().replace('.', ','));
    }

    static void put(Map<String, String> values, String group, PerWeekday numbers) {
        Weekdays.ALL.toList().forEach(day -> put(values, weekday(group, day), numbers.get(day)));
    }

    static void put(Map<String, String> values, String group, Weekdays days) {
        Weekdays.ALL.toList().forEach(day -> values.put(weekday(group, day), FormFields.box(days.contains(day))));
    }
}
