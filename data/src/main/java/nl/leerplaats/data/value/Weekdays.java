package nl.leerplaats.data.value;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An immutable set of school weekdays, Monday to Friday.
 *
 * @param mask bit 0 is Monday, bit 4 is Friday; 0 to 31
 */
public record Weekdays(int mask) implements Comparable<Weekdays> {

    /** Number of weekdays that can be in a set. */
    public static final int COUNT = 5;

    /** The empty set. */
    public static final Weekdays NONE = new Weekdays(0);

    /** Monday to Friday. */
    public static final Weekdays ALL = new Weekdays((1 << COUNT) - 1);

    /** The days of each set, by mask: they are asked for by the million. */
    private static final List<List<DayOfWeek>> LISTS =
            IntStream.rangeClosed(0, ALL.mask).mapToObj(Weekdays::list).toList();

    public Weekdays {
        if (mask < 0 || mask >= 1 << COUNT) {
            throw new IllegalArgumentException("The weekday mask (" + mask + ") is not between 0 and 31.");
        }
    }

    /** Builds the set of the given days; Saturday and Sunday are refused. */
    public static Weekdays of(DayOfWeek... days) {
        return copyOf(List.of(days));
    }

    /** Builds the set of the given days; Saturday and Sunday are refused. */
    public static Weekdays copyOf(Collection<DayOfWeek> days) {
        int mask = 0;
        for (DayOfWeek day : days) {
            if (day.getValue() > COUNT) {
                throw new IllegalArgumentException("The day (" + day + ") is not a weekday from Monday to Friday.");
            }
            mask |= 1 << (day.getValue() - 1);
        }
        return new Weekdays(mask);
    }

    /** Tells whether the days are all from Monday to Friday and none is named twice, as a plan's document may have it. */
    public static boolean areDistinct(Collection<DayOfWeek> days) {
        EnumSet<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        return days.stream().allMatch(day -> day.getValue() <= COUNT && seen.add(day));
    }

    /** Tells whether the day is in the set; false for Saturday and Sunday. */
    public boolean contains(DayOfWeek day) {
        return (mask & (1 << (day.getValue() - 1))) != 0;
    }

    /** Tells whether every day of the other set is in this one. */
    public boolean containsAll(Weekdays other) {
        return (other.mask & ~mask) == 0;
    }

    /** Tells whether the sets share a day. */
    public boolean intersects(Weekdays other) {
        return (mask & other.mask) != 0;
    }

    /** The days of this set that are not in the other. */
    public Weekdays minus(Weekdays other) {
        return new Weekdays(mask & ~other.mask);
    }

    /** The days that are in both sets. */
    public Weekdays and(Weekdays other) {
        return new Weekdays(mask & other.mask);
    }

    /** The days that are in either set. */
    public Weekdays or(Weekdays other) {
        return new Weekdays(mask | other.mask);
    }

    /** Number of days, 0 to 5. */
    public int size() {
        return Integer.bitCount(mask);
    }

    /** Tells whether the set holds no day. */
    public boolean isEmpty() {
        return mask == 0;
    }

    /** The days from Monday to Friday. */
    public List<DayOfWeek> toList() {
        return LISTS.get(mask);
    }

    private static List<DayOfWeek> list(int mask) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (mask & (1 << (day.getValue() - 1))) != 0)
                .toList();
    }

    @Override
    public int compareTo(Weekdays other) {
        return Integer.compare(mask, other.mask);
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
