package nl.leerplaats.solver.search.year;

import java.util.Arrays;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.WorkSpan;

/**
 * The labels of one request grouped for the next: by company, and the cheapest for each combination of days, minutes and dates. A change of
 * company costs the same from every label of such a group, so the cheapest stands for all.
 */
final class Standings {

    private static final int FIRST_SLOTS = 512;
    private static final int NONE = -1;

    private int[] headOfSlot = new int[0];
    private int[] nextOfSlot = new int[0];
    private int[] table = new int[FIRST_SLOTS];
    private int[] groups = new int[FIRST_SLOTS / 2];
    private int groupCount;
    private Labels labels = new Labels();
    private long leastCost;
    private long leastPlaced;
    private long leastFree;
    private WorkSpan work = WorkSpan.NONE;

    /**
     * Takes these labels in the place of those before.
     *
     * @param of the labels
     * @param slots number of companies of the student
     */
    void read(Labels of, int slots) {
        labels = of;
        leastCost = Long.MAX_VALUE;
        int mostMinutes = 0;
        int mostDates = 0;
        int leastMinutes = of.size == 0 ? 0 : Integer.MAX_VALUE;
        int leastDates = leastMinutes;
        if (headOfSlot.length < slots) {
            headOfSlot = new int[Math.max(slots, 2 * headOfSlot.length)];
        }
        Arrays.fill(headOfSlot, 0, slots, NONE);
        if (nextOfSlot.length < of.size) {
            nextOfSlot = new int[Math.max(of.size, 2 * nextOfSlot.length)];
        }
        for (int label = 0; label < of.size; label++) {
            leastCost = Math.min(leastCost, of.cost[label]);
            mostMinutes = Math.max(mostMinutes, of.minutes[label]);
            mostDates = Math.max(mostDates, of.dates[label]);
            leastMinutes = Math.min(leastMinutes, of.minutes[label]);
            leastDates = Math.min(leastDates, of.dates[label]);
            int slot = of.slot[label];
            if (slot >= 0) {
                nextOfSlot[label] = headOfSlot[slot];
                headOfSlot[slot] = label;
            }
        }
        work = new WorkSpan(mostMinutes, mostDates, leastMinutes, leastDates);
    }

    /**
     * Groups the labels from which a change of company can still lead to a cheaper year.
     *
     * @param ceiling labels of a placement that cost as much or more are left out
     */
    void group(long ceiling) {
        groupCount = 0;
        leastPlaced = RequestOptions.NEVER;
        leastFree = RequestOptions.NEVER;
        Arrays.fill(table, NONE);
        for (int label = 0; label < labels.size; label++) {
            if (labels.slot[label] < 0) {
                leastFree = Math.min(leastFree, labels.cost[label]);
                group(label);
            } else if (labels.cost[label] < ceiling) {
                leastPlaced = Math.min(leastPlaced, labels.cost[label]);
                group(label);
            }
        }
    }

    private void group(int label) {
        int place = placeOf(label);
        if (table[place] == NONE) {
            if (groupCount == groups.length) {
                grow();
                place = placeOf(label);
            }
            table[place] = groupCount;
            groups[groupCount++] = label;
        } else if (labels.cost[label] < labels.cost[groups[table[place]]]) {
            groups[table[place]] = label;
        }
    }

    private int placeOf(int label) {
        int mask = table.length - 1;
        int hash = (labels.minutes[label] * 31 + labels.dates[label]) * 31 + labels.days[label];
        int place = (hash * 0x9E3779B9 >>> 16) & mask;
        while (table[place] != NONE && !isSameGroup(groups[table[place]], label)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean isSameGroup(int a, int b) {
        return labels.minutes[a] == labels.minutes[b]
                && labels.dates[a] == labels.dates[b]
                && labels.days[a] == labels.days[b]
                && labels.onStage[a] == labels.onStage[b];
    }

    private void grow() {
        int[] old = groups;
        groups = Arrays.copyOf(old, old.length * 2);
        table = new int[table.length * 2];
        Arrays.fill(table, NONE);
        for (int group = 0; group < groupCount; group++) {
            table[placeOf(old[group])] = group;
        }
    }

    /** Number of groups. */
    int groupCount() {
        return groupCount;
    }

    /** The cheapest label of a group. */
    int cheapestOf(int number) {
        return groups[number];
    }

    /** The first label at the company of a slot, or a negative number. */
    int firstAt(int slot) {
        return headOfSlot[slot];
    }

    /** The next label at the same company, or a negative number. */
    int nextAt(int label) {
        return nextOfSlot[label];
    }

    /** Cost of the cheapest label. */
    long leastCost() {
        return leastCost;
    }

    /** What it costs at least to come from a group, with a change of company where one is left. */
    long leastGroup(long change) {
        return Math.min(leastPlaced + change, leastFree);
    }

    /** Minutes and dates of all labels. */
    WorkSpan work() {
        return work;
    }
}
