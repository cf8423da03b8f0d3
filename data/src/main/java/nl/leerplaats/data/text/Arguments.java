package nl.leerplaats.data.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.plan.HardRule;

/** The facts of findings and breaks as a reader sees them: weekdays by name, dates and hours as they are written in the language. */
final class Arguments {

    private static final int MINUTES_PER_HOUR = 60;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern WEEKDAY = Pattern.compile("MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY");

    private final ResourceBundle bundle;
    private final DateTimeFormatter dates;

    Arguments(ResourceBundle bundle) {
        this.bundle = bundle;
        this.dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"));
    }

    /** An argument of a finding, by the name that its code gives it. */
    String shown(String name, String value) {
        return switch (name) {
            case "kind" -> bundle.getString("kind." + value);
            case "expected type", "found type" -> bundle.getString("type." + value);
            case "shortest day", "longest allowed", "shortest week" -> duration(value);
            default -> shown(value);
        };
    }

    /** The arguments of a break in order. */
    List<String> shown(Break broken) {
        List<String> result = new ArrayList<>();
        boolean durations = broken.rule() == HardRule.WEEK || broken.rule() == HardRule.TIMES;
        for (int i = 0; i < broken.arguments().size(); i++) {
            String value = broken.arguments().get(i);
            result.add(durations && i > 2 ? duration(value) : shown(value));
        }
        return result;
    }

    /** End of the key of the message for a break: the rule, and what of the rule where that makes a difference. */
    static String breakVariant(Break broken) {
        List<String> facts = broken.arguments();
        String key = broken.rule().key();
        return switch (broken.rule()) {
            case FORMAT, PINNED -> facts.get(1).isEmpty() ? key + ".supervision" : key;
            case SUPERVISOR -> facts.get(1).isEmpty() ? key + ".load" : key;
            default -> key;
        };
    }

    private String shown(String value) {
        if (DATE.matcher(value).matches()) {
            return LocalDate.parse(value).format(dates);
        }
        if (WEEKDAY.matcher(value).matches()) {
            return weekday(value);
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            return List.of(value.substring(1, value.length() - 1).split(", ", -1)).stream()
                    .map(one -> WEEKDAY.matcher(one).matches() ? weekday(one) : one)
                    .collect(Collectors.joining(", "));
        }
        return value;
    }

    private String weekday(String name) {
        return bundle.getString("weekday." + name);
    }

    /** Minutes as hours and minutes, for example 7:30. */
    private static String duration(String value) {
        int minutes = Integer.parseInt(value);
        String sign = minutes < 0 ? "-" : "";
        int size = Math.abs(minutes);
        return "%s%d:%02d".formatted(sign, size / MINUTES_PER_HOUR, size % MINUTES_PER_HOUR);
    }
}
