package nl.leerplaats.data.finding;

import java.time.LocalDate;

/**
 * What stands in for a value that could not be read, so that reading goes on and the checks across records find the rest. A dataset that
 * holds any has an error and is never accepted.
 */
public final class Unread {

    /** Stands in for an id or another text; an id is never empty. */
    public static final String TEXT = "";

    /** Stands in for a date; far outside what the format accepts. */
    public static final LocalDate DATE = LocalDate.MIN;

    private Unread() {}

    /** Tells whether the text was read. */
    public static boolean isRead(String text) {
        return !text.isEmpty();
    }

    /** Tells whether the date was read. */
    public static boolean isRead(LocalDate date) {
        return !date.equals(DATE);
    }
}
