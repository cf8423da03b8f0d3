package nl.leerplaats.web.store.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A bounded place in memory. The oldest goes when there is one too many, and everything goes after a while; what is in use stays.
 *
 * @param <T> what is kept
 */
public final class Shelf<T extends ShelfItem> {

    private final Map<String, T> items = new LinkedHashMap<>();
    private final int maximum;
    private final Duration keep;
    private final Clock clock;

    /**
     * An empty shelf.
     *
     * @param maximum most items that are not in use, 1 or more
     * @param keep how long an item stays
     * @param clock tells the time
     */
    public Shelf(int maximum, Duration keep, Clock clock) {
        this.maximum = maximum;
        this.keep = keep;
        this.clock = clock;
    }

    /** Adds an item; the oldest ones go where there are too many. */
    public synchronized void add(T item) {
        items.put(item.id(), item);
        expire();
        List<T> idle = new ArrayList<>(
                items.values().stream().filter(one -> !one.isInUse()).toList());
        for (int index = 0; index < idle.size() - maximum; index++) {
            items.remove(idle.get(index).id());
        }
    }

    /** Finds the item with this id, where it is still there. */
    public synchronized Optional<T> find(String id) {
        expire();
        return Optional.ofNullable(items.get(id));
    }

    /** The items, the newest first. */
    public synchronized List<T> list() {
        expire();
        List<T> all = new ArrayList<>(items.values());
        Collections.reverse(all);
        return List.copyOf(all);
    }

    /** Removes the item with this id, if it is there. */
    public synchronized void remove(String id) {
        items.remove(id);
    }

    /** Removes the items of which something is true. */
    public synchronized void removeIf(Predicate<T> gone) {
        items.values().removeIf(gone);
    }

    private void expire() {
        Instant oldest = clock.instant().minus(keep);
        items.values().removeIf(one -> !one.isInUse() && one.since().isBefore(oldest));
    }
}
