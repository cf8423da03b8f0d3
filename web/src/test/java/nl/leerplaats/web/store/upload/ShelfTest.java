package nl.leerplaats.web.store.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.leerplaats.data.SettableClock;
import org.junit.jupiter.api.Test;

/** Memory is bounded: what is too much or too old goes, what is in use stays. */
class ShelfTest {

    private static final Duration KEEP = Duration.ofHours(1);

    private final SettableClock watch = new SettableClock(Instant.parse("2026-09-01T08:00:00Z"));
    private final Shelf<Thing> shelf = new Shelf<>(3, KEEP, watch);

    /** Something kept, in use or not. */
    private record Thing(String id, Instant since, boolean isInUse) implements ShelfItem {}

    private void add(String id, boolean inUse) {
        shelf.add(new Thing(id, watch.instant(), inUse));
    }

    @Test
    void asManyAsMayStay() {
        add("a", false);
        add("b", false);
        add("c", false);
        assertThat(shelf.list()).extracting(Thing::id).containsExactly("c", "b", "a");
    }

    @Test
    void theOldestGoesWhenThereIsOneTooMany() {
        add("a", false);
        add("b", false);
        add("c", false);
        add("d", false);
        assertThat(shelf.list()).extracting(Thing::id).containsExactly("d", "c", "b");
        assertThat(shelf.find("a")).isEmpty();
    }

    @Test
    void whatIsInUseStaysAndDoesNotCount() {
        add("run", true);
        add("a", false);
        add("b", false);
        add("c", false);
        assertThat(shelf.find("run")).isPresent();
        assertThat(shelf.list()).hasSize(4);
        add("d", false);
        assertThat(shelf.list()).extracting(Thing::id).containsExactly("d", "c", "b", "run");
    }

    @Test
    void everythingGoesAfterItsTimeAndNotBefore() {
        add("old", false);
        add("run", true);
        watch.move(KEEP);
        assertThat(shelf.find("old")).isPresent();
        watch.move(Duration.ofMillis(1));
        assertThat(shelf.find("old")).isEmpty();
        assertThat(shelf.list()).extracting(Thing::id).containsExactly("run");
    }

    @Test
    void whatIsRemovedIsGone() {
        add("a", false);
        shelf.remove("a");
        shelf.remove("never there");
        assertThat(shelf.list()).isEmpty();
    }
}
