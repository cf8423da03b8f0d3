package nl.leerplaats.workbook.sheet.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.data.value.Weekdays;

/** Weekdays in one cell. */
public final class WeekdayText {

    private static final Pattern RANGE =
            Pattern.compile("\\s*(\\p{L}+)\\.?\\s*(?:t/m|tot en met|tm|-|\u2013)\\s*(\\p{L}+)\\.?\\s*");

    private static final Pattern BETWEEN = Pattern.compile("[,;/+&\\s]+");

    private static final Pattern AND = Pattern.compile("(?i)\\s+(en|and)\\s+");

    private WeekdayText() {}

    /** The words of a cell, one for each day; a word that is no day stays as it is. */
    public static List<String> split(String text) {
        if (ListText.isNone(text)) {
            return List.of();
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            Optional<DayOfWeek> first = Choices.WEEKDAYS.find(range.group(1));
            Optional<DayOfWeek> last = Choices.WEEKDAYS.find(range.group(2));
            if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) <= 0) {
                return words(first.get(), last.get());
            }
        }
        List<String> result = new ArrayList<>();
        for (String word : BETWEEN.split(AND.matcher(text).replaceAll(", "), -1)) {
            if (!word.isBlank()) {
                result.add(word);
            }
        }
        return result;
    }

    private static List<String> words(DayOfWeek first, DayOfWeek last) {
        List<String> result = new ArrayList<>();
        for (DayOfWeek day : Weekdays.ALL.toList()) {
            if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
                result.add(Choices.WEEKDAYS.label(day));
            }
        }
        return result;
    }

    /** Weekdays as a cell of the workbook has them. */
    public static String write(Weekdays days) {
        return days.isEmpty()
                ? ListText.NONE
                : days.toList().stream().map(Choices.WEEKDAYS::label).collect(Collectors.joining(", "));
    }
}
