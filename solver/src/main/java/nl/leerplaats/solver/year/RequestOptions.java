package nl.leerplaats.solver.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;

/**
 * The options of a request in classes of the same minutes, dates and medium cost, most minutes first, each class by soft cost. Hours and days
 * that stay short depend on the class alone, so that a search can leave a class at the first option that is too expensive. Companies are numbered
 * within the student's year: the slot.
 */
public final class RequestOptions {

    /** More than any soft cost that is worth looking at, and little enough to add to. */
    public static final long NEVER = Long.MAX_VALUE / 8;

    private final Option[] options;
    private final int[] slots;
    private final byte[] days;
    private final int[] mentors;
    private final long[] softCosts;
    private final int[] starts;
    private final long[] leastSoft;
    private final long[] mediums;
    private final long[] leastMedium;
    private final int[] mostMinutes;
    private final int[] mostDates;
    private final int[] leastMinutes;
    private final int[] leastDates;

    /**
     * Sorts the options of a request.
     *
     * @param of the options
     * @param slotOf slot by index of the company
     * @param medium what an option costs by itself of medium cost
     */
    public RequestOptions(List<Option> of, Map<Integer, Integer> slotOf, ToLongFunction<Option> medium) {
        options = of.toArray(new Option[0]);
        Arrays.sort(options, order(medium));
        slots = new int[options.length];
        days = new byte[options.length];
        mentors = Arrays.stream(options)
                .mapToInt(option -> option.mentor().index())
                .toArray();
        softCosts = new long[options.length];
        leastSoft = new long[slotOf.size()];
        leastMedium = new long[slotOf.size()];
        mostMinutes = new int[slotOf.size()];
        mostDates = new int[slotOf.size()];
        leastMinutes = new int[slotOf.size()];
        leastDates = new int[slotOf.size()];
        Arrays.fill(leastMinutes, Integer.MAX_VALUE);
        Arrays.fill(leastDates, Integer.MAX_VALUE);
        Arrays.fill(leastSoft, NEVER);
        Arrays.fill(leastMedium, NEVER);
        List<Integer> found = new ArrayList<>();
        for (int position = 0; position < options.length; position++) {
            Option option = options[position];
            int slot = slotOf.getOrDefault(option.company().index(), 0);
            slots[position] = slot;
            days[position] = (byte) option.daysMask();
            softCosts[position] = option.softCost();
            leastSoft[slot] = Math.min(leastSoft[slot], option.softCost());
            leastMedium[slot] = Math.min(leastMedium[slot], medium.applyAsLong(option));
            mostMinutes[slot] = Math.max(mostMinutes[slot], option.minutes());
            mostDates[slot] = Math.max(mostDates[slot], option.stageDates());
            leastMinutes[slot] = Math.min(leastMinutes[slot], option.minutes());
            leastDates[slot] = Math.min(leastDates[slot], option.stageDates());
            if (position == 0 || !isAlike(options[position - 1], option, medium)) {
                found.add(position);
            }
        }
        mediums = found.stream()
                .mapToLong(start -> medium.applyAsLong(options[start]))
                .toArray();
        found.add(options.length);
        starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Compared at one go: of a region there are some hundred thousand options to sort. */
    private static Comparator<Option> order(ToLongFunction<Option> medium) {
        return (one, other) -> {
            int order = Integer.compare(other.minutes(), one.minutes());
            order = order != 0 ? order : Integer.compare(other.stageDates(), one.stageDates());
            order = order != 0 ? order : Long.compare(medium.applyAsLong(one), medium.applyAsLong(other));
            order = order != 0 ? order : Long.compare(one.softCost(), other.softCost());
            order = order != 0 ? order : MentorFact.BY_COMPANY_AND_ID.compare(one.mentor(), other.mentor());
            return order != 0 ? order : Integer.compare(one.daysMask(), other.daysMask());
        };
    }

    private static boolean isAlike(Option one, Option other, ToLongFunction<Option> medium) {
        return one.minutes() == other.minutes()
                && one.stageDates() == other.stageDates()
                && medium.applyAsLong(one) == medium.applyAsLong(other);
    }

    /** Number of classes. */
    public int classes() {
        return starts.length - 1;
    }

    /** Position of the first option of a class. */
    public int start(int number) {
        return starts[number];
    }

    /** Position after the last option of a class. */
    public int end(int number) {
        return starts[number + 1];
    }

    /** Minutes of every option of a class. */
    public int minutes(int number) {
        return options[starts[number]].minutes();
    }

    /** Stage dates of every option of a class. */
    public int dates(int number) {
        return options[starts[number]].stageDates();
    }

    /** Medium cost of every option of a class, by itself. */
    public long medium(int number) {
        return mediums[number];
    }

    /** Number of options. */
    public int size() {
        return options.length;
    }

    /** The option at a position. */
    public Option option(int position) {
        return options[position];
    }

    /** Soft cost of the option at a position, by itself. */
    public long softCost(int position) {
        return softCosts[position];
    }

    /** The slot of the company of the option at a position. */
    public int slot(int position) {
        return slots[position];
    }

    /** The weekdays of the option at a position, bit 0 for Monday. */
    public int days(int position) {
        return days[position];
    }

    /** Index of the mentor of the option at a position. */
    public int mentor(int position) {
        return mentors[position];
    }

    /** Least soft cost of an option at the company of a slot; {@link #NEVER} where there is none. */
    public long leastSoft(int slot) {
        return leastSoft[slot];
    }

    /** Least medium cost of an option at the company of a slot, by itself; {@link #NEVER} where there is none. */
    public long leastMedium(int slot) {
        return leastMedium[slot];
    }

    /** Most minutes of an option at the company of a slot. */
    public int mostMinutes(int slot) {
        return mostMinutes[slot];
    }

    /** Most stage dates of an option at the company of a slot. */
    public int mostDates(int slot) {
        return mostDates[slot];
    }

    /** Least minutes of an option at the company of a slot; the most there is where there is none. */
    public int leastMinutes(int slot) {
        return leastMinutes[slot];
    }

    /** Least stage dates of an option at the company of a slot; the most there is where there is none. */
    public int leastDates(int slot) {
        return leastDates[slot];
    }
}
