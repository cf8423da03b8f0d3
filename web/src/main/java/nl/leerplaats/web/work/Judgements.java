package nl.leerplaats.web.work;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last judgement of the working plan of the spaces looked at last; let go when memory is short. */
final class Judgements {

    private static final int KEPT = 4;

    private final Map<String, SoftReference<Judgement>> last = new LinkedHashMap<>(KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Judgement>> eldest) {
            return size() > KEPT;
        }
    };

    synchronized @Nullable Judgement find(String spaceId) {
        SoftReference<Judgement> known = last.get(spaceId);
        return known == null ? null : known.get();
    }

    synchronized void put(String spaceId, Judgement judgement) {
        last.put(spaceId, new SoftReference<>(judgement));
    }
}
