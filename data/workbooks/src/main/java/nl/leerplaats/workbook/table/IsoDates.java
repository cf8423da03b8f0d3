package nl.leerplaats.workbook.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that keep a date or a time as a text of ISO 8601. */
final class IsoDates {

    private static final Pattern MOMENT = Pattern.compile(
            "(?:([0-9]{4}-[0-9]{2}-[0-9]{2}))?T?(?:([0-9]{2}:[0-9]{2})(?::([0-9]{2})(?:\\.[0-9]+)?)?)?Z?");

    /** A time alone is written as one of the days before this one. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 2);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private IsoDates() {}

    /** The cell; one of text where the text is no date, for the reader of the column to tell. */
    static SheetCell cell(String text) {
        Matcher matcher = MOMENT.matcher(text.strip());
        if (!matcher.matches() || matcher.group(1) == null && matcher.group(2) == null) {
            return SheetCell.ofText(text);
        }
        try {
            LocalTime time = matcher.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(matcher.group(2));
            boolean halfMinute = matcher.group(3) != null && Integer.parseInt(matcher.group(3)) >= 30;
            String shown = time.plusMinutes(halfMinute ? 1 : 0).format(TIME);
            LocalDate day = matcher.group(1) == null ? LocalDate.EPOCH : LocalDate.parse(matcher.group(1));
            if (matcher.group(1) == null || day.isBefore(FIRST_DAY)) {
                return new SheetCell(SheetCell.Kind.TIME, shown);
            }
            return new SheetCell(
                    SheetCell.Kind.DATE, time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + shown);
        } catch (DateTimeException e) {
            return SheetCell.ofText(text); // 30 February, say: the reader of the column tells
        }
    }
}
