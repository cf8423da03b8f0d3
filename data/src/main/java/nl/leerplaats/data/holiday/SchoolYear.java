package nl.leerplaats.data.holiday;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, written as {@code 2026-2027}: from the end of one summer holiday to the start of the next.
 *
 * @param startYear calendar year in which it starts
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear>, Serializable {

    private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})\\s*[-/]\\s*(20)?([0-9]{2})");

    private static final int CENTURY = 100;

    /** Reads a school year as a person writes it: {@code 2026-2027}, {@code 2026/2027} or {@code 2026-27}; empty for anything else. */
    public static Optional<SchoolYear> find(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(1));
        boolean isNext = (start + 1) % CENTURY == Integer.parseInt(matcher.group(3));
        return isNext ? Optional.of(new SchoolYear(start)) : Optional.empty();
    }

    /** The school year before this one. */
    public SchoolYear before() {
        return new SchoolYear(startYear - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return startYear + "-" + (startYear + 1);
    }
}
