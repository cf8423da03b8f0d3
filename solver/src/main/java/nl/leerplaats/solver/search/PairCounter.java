package nl.leerplaats.solver.search;

import java.util.Arrays;

/** Counts pairs of small numbers, by open addressing: how many placements a supervisor visits at a company. */
final class PairCounter {

    private static final long EMPTY = -1;
    private static final int FIRST_CAPACITY = 64;

    private final long stride;
    private long[] keys = new long[FIRST_CAPACITY];
    private int[] counts = new int[FIRST_CAPACITY];
    private int used;

    /**
     * Builds an empty counter.
     *
     * @param second how many values the second number can have
     */
    PairCounter(int second) {
        stride = Math.max(1, second);
        Arrays.fill(keys, EMPTY);
    }

    /** The count of a pair. */
    int get(int a, int b) {
        int slot = slot(a * stride + b);
        return keys[slot] == EMPTY ? 0 : counts[slot];
    }

    /** Adds to the count of a pair and gives the new count. */
    int add(int a, int b, int change) {
        long key = a * stride + b;
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            if (2 * (used + 1) > keys.length) {
                grow();
                slot = slot(key);
            }
            used++;
            keys[slot] = key;
        }
        counts[slot] += change;
        return counts[slot];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        Arrays.fill(keys, EMPTY);
        used = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != EMPTY && oldCounts[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                counts[slot] = oldCounts[old];
                used++;
            }
        }
    }
}
