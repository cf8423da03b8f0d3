package nl.leerplaats.workbook.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the format of a cell whether its number stands for a date or a time. */
final class NumberFormats {

    /** Text in quotes, what follows a backslash or an underscore, and colours, languages and conditions in brackets. */
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?![hms]+])[^]]*]");

    private static final Pattern DAY = Pattern.compile("[dyj]|m{3}");

    private static final Pattern MOMENT = Pattern.compile("[dyjhs]|m");

    private NumberFormats() {}

    /** Tells whether a number in this format is a date or a time. */
    static boolean isDate(String format) {
        return !isGeneral(format) && MOMENT.matcher(shown(format)).find();
    }

    /** Tells whether the format shows the day, and not only a time. */
    static boolean hasDay(String format) {
        return DAY.matcher(shown(format)).find();
    }

    private static boolean isGeneral(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.equals("general") || lower.equals("standaard") || lower.equals("@");
    }

    private static String shown(String format) {
        String first = format.split(";", 2)[0];
        return NOT_SHOWN.matcher(first.toLowerCase(Locale.ROOT)).replaceAll("").replace("general", "");
    }
}
