package nl.leerplaats.solver.search.year;

import java.util.Arrays;
import nl.leerplaats.solver.problem.Option;
import org.jspecify.annotations.Nullable;

/** Partial years in columns that are used again and again: what they cost so far, and where they stand. */
final class Labels {

    /** No company, mentor, option or label before. */
    static final int NOTHING = -1;

    private static final int FIRST_CAPACITY = 256;

    long[] cost = new long[FIRST_CAPACITY];
    int[] minutes = new int[FIRST_CAPACITY];
    int[] dates = new int[FIRST_CAPACITY];
    int[] slot = new int[FIRST_CAPACITY];
    int[] mentor = new int[FIRST_CAPACITY];
    int[] days = new int[FIRST_CAPACITY];
    /** Position of the option in the list of its request; negative for no placement. */
    int[] option = new int[FIRST_CAPACITY];
    /** The label of the request before; negative for the first. */
    int[] before = new int[FIRST_CAPACITY];
    /** There is a placement so far that is not history. */
    boolean[] onStage = new boolean[FIRST_CAPACITY];

    int size;

    void clear() {
        size = 0;
    }

    /** Has just one label, at which nothing is decided. */
    void begin(long costSoFar) {
        clear();
        int label = next();
        cost[label] = costSoFar;
        minutes[label] = 0;
        dates[label] = 0;
        days[label] = 0;
        onStage[label] = false;
        slot[label] = NOTHING;
        mentor[label] = NOTHING;
        before[label] = NOTHING;
        option[label] = NOTHING;
    }

    /** Makes room for one more label and gives its number. */
    private int next() {
        if (size == cost.length) {
            int capacity = size * 2;
            cost = Arrays.copyOf(cost, capacity);
            minutes = Arrays.copyOf(minutes, capacity);
            dates = Arrays.copyOf(dates, capacity);
            slot = Arrays.copyOf(slot, capacity);
            mentor = Arrays.copyOf(mentor, capacity);
            days = Arrays.copyOf(days, capacity);
            option = Arrays.copyOf(option, capacity);
            before = Arrays.copyOf(before, capacity);
            onStage = Arrays.copyOf(onStage, capacity);
        }
        return size++;
    }

    /**
     * Adds a label.
     *
     * @param from the labels of the request before
     * @param label the one of them that it goes on from
     * @param costs what it costs so far
     * @param placed the placement, or null for none
     * @param choice its position among the options of the request, negative for none
     * @param atSlot slot of its company, negative for none
     */
    void add(Labels from, int label, long costs, @Nullable Option placed, int choice, int atSlot) {
        int added = next();
        cost[added] = costs;
        before[added] = label;
        option[added] = choice;
        slot[added] = atSlot;
        minutes[added] = from.minutes[label] + (placed == null ? 0 : placed.minutes());
        dates[added] = from.dates[label] + (placed == null ? 0 : placed.stageDates());
        mentor[added] = placed == null ? NOTHING : placed.mentor().index();
        days[added] = placed == null ? 0 : placed.daysMask();
        onStage[added] =
                from.onStage[label] || placed != null && !placed.request().history();
    }
}
