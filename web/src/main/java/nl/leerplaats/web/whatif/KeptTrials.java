package nl.leerplaats.web.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The trials of the last hour, as many as memory is meant for. */
final class KeptTrials {

    /** Trials that are kept. */
    static final int MOST = 20;

    /** Trials that may wait for their turn. */
    static final int MOST_WAITING = 3;

    /** How long one is kept that has ended. */
    static final Duration KEPT = Duration.ofHours(1);

    private final Map<String, Trial> all = new LinkedHashMap<>();

    /** Keeps one more; the oldest that has ended goes where there is no room. */
    synchronized void add(Trial trial) throws TooManyTrialsException {
        int active = (int) all.values().stream().filter(Trial::isActive).count();
        if (active > MOST_WAITING) {
            throw new TooManyTrialsException(active - 1);
        }
        Iterator<Trial> oldest = all.values().iterator();
        while (all.size() >= MOST && oldest.hasNext()) {
            if (!oldest.next().isActive()) {
                oldest.remove();
            }
        }
        all.put(trial.id(), trial);
    }

    /** Finds one that has not ended too long ago. */
    synchronized Optional<Trial> find(String id, Instant now) {
        return Optional.ofNullable(all.get(id)).filter(trial -> !trial.isEndedBefore(now.minus(KEPT)));
    }

    /** The trials that come before one that waits, none for the next one. */
    synchronized List<Trial> listBefore(Trial trial) {
        return all.values().stream()
                .takeWhile(one -> one != trial)
                .filter(Trial::isActive)
                .toList();
    }

    synchronized List<Trial> list() {
        return List.copyOf(all.values());
    }

    /** Lets go of those that ended too long ago, and of all that is of spaces that are gone. */
    synchronized void forget(Instant now, Set<String> gone) {
        all.values().removeIf(trial -> {
            boolean erased = gone.contains(trial.question().spaceId());
            if (erased) {
                trial.stopNow(now);
            }
            return erased || trial.isEndedBefore(now.minus(KEPT));
        });
    }
}
