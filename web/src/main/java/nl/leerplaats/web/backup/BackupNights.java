package nl.leerplaats.web.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leerplaats.web.store.Store;
import org.springframework.stereotype.Component;

/** Which night the back-ups were begun for last, and when they were all there last. */
@Component
class BackupNights {

    private static final String BEGUN = "back-up begun";
    private static final String MADE = "back-up made";
    private static final String MADE_FOR = "back-up made for";

    private final Store store;

    BackupNights(Store store) {
        this.store = store;
    }

    /** The last night for which they were begun; empty for none. */
    Optional<LocalDate> begun() {
        return store.recall(BEGUN).map(LocalDate::parse);
    }

    /** Tells whether they were begun for a night, or for a later one. */
    boolean isBegun(LocalDate night) {
        return begun().filter(last -> !last.isBefore(night)).isPresent();
    }

    void begin(LocalDate night) {
        store.remember(BEGUN, night.toString());
    }

    /** When those of all spaces were there last; empty where they never were. */
    Optional<Instant> made() {
        return store.recall(MADE).map(Instant::parse);
    }

    /** The night for which those of all spaces were there last; empty where they never were. */
    Optional<LocalDate> madeFor() {
        return store.recall(MADE_FOR).map(LocalDate::parse);
    }

    void noteMade(LocalDate night, Instant moment) {
        store.remember(MADE_FOR, night.toString());
        store.remember(MADE, moment.toString());
    }
}
