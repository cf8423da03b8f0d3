package nl.leerplaats.solver.search;

import java.util.Arrays;

/**
 * The labels of one request grouped for the next: by company, and the cheapest for each combination of days, minutes and dates. A change of
 * company costs the same from every label of such a group, so the cheapest stands for all.
 */
final class Standings {

    private static final int FIRST_SLOTS = 512;
    private static final int NONE = -1;

    private final int[] headOfCompany;
    private int[] nextOfCompany = new int[0];
    private int[] slots = new int[FIRST_SLOTS];
    private int[] groups = new int[FIRST_SLOTS / 2];
    private int groupCount;
    private Labels labels = new Labels();
    private long leastCost;
    private int mostMinutes;
    private int mostDates;

    Standings(int companies) {
        headOfCompany = new int[companies];
        Arrays.fill(headOfCompany, NONE);
    }

    /** Takes these labels in the place of those before. */
    void read(Labels of) {
        forgetCompanies();
        labels = of;
        leastCost = Long.MAX_VALUE;
        mostMinutes = 0;
        mostDates = 0;
        if (nextOfCompany.length < of.size) {
            nextOfCompany = new int[Math.max(of.size, 2 * nextOfCompany.length)];
        }
        for (int label = 0; label < of.size; label++) {
            leastCost = Math.min(leastCost, of.cost[label]);
            mostMinutes = Math.max(mostMinutes, of.minutes[label]);
            mostDates = Math.max(mostDates, of.dates[label]);
            int company = of.company[label];
            if (company >= 0) {
                nextOfCompany[label] = headOfCompany[company];
                headOfCompany[company] = label;
            }
        }
    }

    /**
     * Groups the labels from which a change of company can still be worth its while.
     *
     * @param ceiling labels of a placement that cost as much or more are left out
     */
    void group(long ceiling) {
        groupCount = 0;
        Arrays.fill(slots, NONE);
        for (int label = 0; label < labels.size; label++) {
            if (labels.company[label] < 0 || labels.cost[label] < ceiling) {
                group(label);
            }
        }
    }

    private void forgetCompanies() {
        for (int label = 0; label < labels.size; label++) {
            if (labels.company[label] >= 0) {
                headOfCompany[labels.company[label]] = NONE;
            }
        }
    }

    private void group(int label) {
        int slot = slotOf(label);
        if (slots[slot] == NONE) {
            if (groupCount == groups.length) {
                grow();
                slot = slotOf(label);
            }
            slots[slot] = groupCount;
            groups[groupCount++] = label;
        } else if (labels.cost[label] < labels.cost[groups[slots[slot]]]) {
            groups[slots[slot]] = label;
        }
    }

    private int slotOf(int label) {
        int mask = slots.length - 1;
        int hash = (labels.minutes[label] * 31 + labels.dates[label]) * 31 + labels.days[label];
        int slot = (hash * 0x9E3779B9 >>> 16) & mask;
        while (slots[slot] != NONE && !isSameGroup(groups[slots[slot]], label)) {
            slot = (slot + 1) & mask;
        }
        return slot;
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
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int group = 0; group < groupCount; group++) {
            slots[slotOf(old[group])] = group;
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

    /** The first label at a company, or a negative number. */
    int firstAt(int company) {
        return headOfCompany[company];
    }

    /** The next label at the same company, or a negative number. */
    int nextAt(int label) {
        return nextOfCompany[label];
    }

    /** Cost of the cheapest label. */
    long leastCost() {
        return leastCost;
    }

    /** Most minutes of any label. */
    int mostMinutes() {
        return mostMinutes;
    }

    /** Most dates of any label. */
    int mostDates() {
        return mostDates;
    }
}
