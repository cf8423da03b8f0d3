package nl.leerplaats.web.store.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was read last, so that a page need not read it again.
 *
 * @param <T> what is kept
 */
public final class Recent<T> {

    private final Map<String, T> items;

    /**
     * Nothing yet.
     *
     * @param most how many are kept, 1 or more
     */
    public Recent(int most) {
        items = new LinkedHashMap<>(most, 1, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized @Nullable T find(String key) {
        return items.get(key);
    }

    public synchronized void put(String key, T item) {
        items.put(key, item);
    }

    public synchronized void remove(String key) {
        items.remove(key);
    }

    public synchronized void removeIf(Predicate<T> gone) {
        items.values().removeIf(gone);
    }
}
