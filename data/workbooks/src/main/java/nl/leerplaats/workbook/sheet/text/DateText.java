package nl.leerplaats.workbook.sheet.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;
import org.jspecify.annotations.Nullable;

/** Dates as people and office programs write them: always the day before the month, unless the year comes first. */
public final class DateText {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

    /** As administrations export it; a number of eight digits too. */
    private static final Pattern DIGITS_ONLY = Pattern.compile("((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])");

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[-/. ]+([0-9]{1,2}|\\p{L}+\\.?)[-/. ]+([0-9]{4}|[0-9]{2})");

    /** What follows a date in exports: midnight, or any time of the day. */
    private static final Pattern TIME_AFTER = Pattern.compile("[t ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?.*$");

    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("^(ma|di|wo|do|vr|za|zo)\\p{L}*\\.?,?\\s+");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final List<String> OTHER_MONTHS =
            List.of("jan", "feb", "mrt", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Two digits of a year: from 50 on of the twentieth century. */
    private static final int FIRST_OF_LAST_CENTURY = 50;

    /** Numbers that stand for days from 1954 to 2199 in an office program, in a cell that does not say that it is a date. */
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(20_000);

    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(109_939);

    /** Days from day 0 of most office programs to that of those that count from 1904. */
    private static final BigDecimal DAYS_UNTIL_1904 = BigDecimal.valueOf(1_462);

    /** Characters of a date as a date cell has it; a time may stand behind it. */
    private static final int DATE_LENGTH = 10;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private DateText() {}

    /** The date of a cell of a file. */
    public static LocalDate parse(SheetCell cell, SheetTable.Source source) throws CellProblem {
        if (cell.kind() == SheetCell.Kind.DATE) {
            return LocalDate.parse(cell.text().substring(0, DATE_LENGTH));
        }
        Matcher digits = DIGITS_ONLY.matcher(cell.text());
        LocalDate date = digits.matches()
                ? date(digits.group(1), Integer.parseInt(digits.group(2)), digits.group(3))
                : cell.kind() == SheetCell.Kind.NUMBER ? ofSerial(cell.text(), source) : find(cell.text());
        if (date == null) {
            checkMonthFirst(cell.text(), cell.text());
            throw new CellProblem(FindingCode.BAD_DAY, cell.text());
        }
        return date;
    }

    /**
     * Tells a text that is no date, and would be one with the month before the day.
     *
     * @param text the date
     * @param inCell all that stands in the cell
     */
    static void checkMonthFirst(String text, String inCell) throws CellProblem {
        String bare = bare(text);
        Matcher yearFirst = YEAR_FIRST.matcher(bare);
        Matcher dayFirst = DAY_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            checkMonth(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), inCell);
        } else if (dayFirst.matches()) {
            checkMonth(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), inCell);
        }
    }

    private static void checkMonth(String year, String month, String day, String inCell) throws CellProblem {
        if (Character.isDigit(month.charAt(0)) && Integer.parseInt(month) > MONTHS.size()) {
            LocalDate swapped = Character.isDigit(day.charAt(0)) ? date(year, Integer.parseInt(day), month) : null;
            if (swapped != null) {
                throw new CellProblem(FindingCode.MONTH_FIRST, inCell, month, swapped);
            }
        }
    }

    private static @Nullable LocalDate ofSerial(String number, SheetTable.Source source) {
        BigDecimal serial = new BigDecimal(number)
                .add(source == SheetTable.Source.WORKBOOK_1904 ? DAYS_UNTIL_1904 : BigDecimal.ZERO);
        boolean isDay = serial.compareTo(FIRST_SERIAL) >= 0 && serial.compareTo(LAST_SERIAL) <= 0;
        return isDay ? DAY_ZERO.plusDays(serial.longValue()) : null;
    }

    /** The date that a text says; null where it says none that exists. */
    public static @Nullable LocalDate find(String text) {
        String day = bare(text);
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), month(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(day);
        return dayFirst.matches() ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)) : null;
    }

    /** The date without the weekday before it and the time after it, in lower case. */
    private static String bare(String text) {
        String withoutTime = TIME_AFTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return WEEKDAY_BEFORE.matcher(withoutTime.strip()).replaceAll("");
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String start = text.length() < 3 ? text : text.substring(0, 3);
        return 1 + Math.max(MONTHS.indexOf(start), OTHER_MONTHS.indexOf(start));
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        int number = Integer.parseInt(year);
        int whole = year.length() == 4 ? number : number + (number < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
        try {
            return LocalDate.of(whole, month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // 30 February, or month 0 for a word that is none: the caller reports it
        }
    }

    /** A date inside a text of the workbook, as Dutch people write it; the year first where it has not four digits of its own. */
    public static String write(LocalDate date) {
        return date.getYear() < 1000
                ? date.toString()
                : date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
    }
}
