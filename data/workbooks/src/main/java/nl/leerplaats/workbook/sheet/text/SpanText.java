package nl.leerplaats.workbook.sheet.text;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A first and a last date in a text, such as {@code 20-7-2027 t/m 7-8-2027}, with or without a word before them.
 *
 * @param word what stands before the dates; empty where nothing does
 * @param from first date; null where there is none
 * @param to last date; null where there is none
 */
public record SpanText(
        String word, @Nullable LocalDate from, @Nullable LocalDate to) {

    private static final String BETWEEN = "\\s*(?:t/m|t\\.m\\.|tm|tot en met|tot|\u2013|\\s-\\s)\\s*";

    private static final Pattern DATES = Pattern.compile("(?i)(.+?)" + BETWEEN + "(.+)");

    private static final Pattern WORD = Pattern.compile("([^0-9(]+?)[\\s(:]+([0-9].*?)\\)?");

    /** Dates alone; one date is a span of one day. */
    public static SpanText ofDates(String text) throws CellProblem {
        Matcher matcher = DATES.matcher(text);
        boolean two = matcher.matches();
        String first = two ? matcher.group(1).strip() : text.strip();
        String last = two ? matcher.group(2).strip() : first;
        LocalDate from = DateText.find(first);
        LocalDate to = DateText.find(last);
        if (from == null || to == null) {
            DateText.checkMonthFirst(first, text);
            DateText.checkMonthFirst(last, text);
            throw new CellProblem(FindingCode.BAD_DATES, text);
        }
        return new SpanText("", from, to);
    }

    /** A word, with dates behind it or not. */
    public static SpanText ofWord(String text) throws CellProblem {
        Matcher matcher = WORD.matcher(text);
        if (!matcher.matches()) {
            return new SpanText(text.strip(), null, null);
        }
        SpanText dates = ofDates(matcher.group(2));
        return new SpanText(matcher.group(1).strip(), dates.from(), dates.to());
    }

    /** The text of a span. */
    public static String write(LocalDate from, LocalDate to) {
        return from.equals(to) ? DateText.write(from) : DateText.write(from) + " t/m " + DateText.write(to);
    }
}
