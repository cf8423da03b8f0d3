package nl.leerplaats.solver.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.Option;

/**
 * The options of a request in classes of the same minutes and dates, most minutes first, each class by soft cost. Hours and days that stay
 * short depend on the class alone, so that a search can leave a class at the first option that is too dear. Companies are numbered within
 * the student's year: the slot.
 */
public final class RequestOptions {

    /** More than any soft cost that is worth looking at, and little enough to add to. */
    public static final long NEVER = Long.MAX_VALUE / 8;

    private static final Comparator<Option> ORDER = Comparator.comparingInt(Option::minutes)
            .thenComparingInt(Option::stageDates)
            .reversed()
            .thenComparingLong(Option::softCost)
            .thenComparingInt(option -> option.mentor().index())
            .thenComparingInt(Option::daysMask);

    private final Option[] options;
    private final int[] slots;
    private final long[] softCosts;
    private final int[] starts;
    private final long[] leastSoft;
    private final int[] mostMinutes;
    private final int[] mostDates;
    private final int[] leastMinutes;
    private final int[] leastDates;

    /**
     * Sorts the options of a request.
     *
     * @param of the options
     * @param slotOf slot by index of the company
     */
    public RequestOptions(List<Option> of, Map<Integer, Integer> slotOf) {
        options = of.toArray(new Option[0]);
        Arrays.sort(options, ORDER);
        slots = new int[options.length];
        softCosts = new long[options.length];
        leastSoft = new long[slotOf.size()];
        mostMinutes = new int[slotOf.size()];
        mostDates = new int[slotOf.size()];
        leastMinutes = new int[slotOf.size()];
        leastDates = new int[slotOf.size()];
        Arrays.fill(leastMinutes, Integer.MAX_VALUE);
        Arrays.fill(leastDates, Integer.MAX_VALUE);
        Arrays.fill(leastSoft, NEVER);
        List<Integer> found = new ArrayList<>();
        for (int position = 0; position < options.length; position++) {
            Option option = options[position];
            int slot = slotOf.getOrDefault(option.company().index(), 0);
            slots[position] = slot;
            softCosts[position] = option.softCost();
            leastSoft[slot] = Math.min(leastSoft[slot], option.softCost());
            mostMinutes[slot] = Math.max(mostMinutes[slot], option.minutes());
            mostDates[slot] = Math.max(mostDates[slot], option.stageDates());
            leastMinutes[slot] = Math.min(leastMinutes[slot], option.minutes());
            leastDates[slot] = Math.min(leastDates[slot], option.stageDates());
            if (position == 0
                    || option.minutes() != options[position - 1].minutes()
                    || option.stageDates() != options[position - 1].stageDates()) {
                found.add(position);
            }
        }
        found.add(options.length);
        starts = found.stream().mapToInt(Integer::intValue).toArray();
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

    /** Least soft cost of an option at the company of a slot; {@link #NEVER} where there is none. */
    public long leastSoft(int slot) {
        return leastSoft[slot];
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
