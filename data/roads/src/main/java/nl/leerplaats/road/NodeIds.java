package nl.leerplaats.road;

import java.util.Arrays;

/** A set of node ids of which there can be tens of millions: eight bytes each. Filled first, then sorted, then asked. */
final class NodeIds {

    private long[] ids = new long[1 << 16];
    private int count;

    void add(long[] more) {
        if (count + more.length > ids.length) {
            sort();
            ids = Arrays.copyOf(ids, Math.max(count + more.length, count + (count >> 1) + (1 << 16)));
        }
        System.arraycopy(more, 0, ids, count, more.length);
        count += more.length;
    }

    /** Sorts the ids and leaves out what is there twice. */
    void sort() {
        Arrays.sort(ids, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || ids[i] != ids[i - 1]) {
                ids[kept++] = ids[i];
            }
        }
        count = kept;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether an id is in the set; it has to be sorted. */
    boolean contains(long id) {
        return Arrays.binarySearch(ids, 0, count, id) >= 0;
    }
}
