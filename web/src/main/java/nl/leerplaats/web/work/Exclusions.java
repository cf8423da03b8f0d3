package nl.leerplaats.web.work;

import java.time.Clock;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps students from companies, and lets them go there again, as changes of the data. */
@Component
public class Exclusions {

    private final Store store;
    private final Clock clock;

    Exclusions(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The change that keeps a student from a company, or lets the student go there again. */
    Change change(String studentId, String companyId, boolean excluded, @Nullable String by) {
        return new Change(
                store.newId(),
                clock.instant(),
                by,
                null,
                new ExclusionChanged(studentId, companyId, excluded),
                Extra.NONE);
    }

    /** Makes the change; false where it does not fit, and is set aside. */
    public boolean apply(String spaceId, String studentId, String companyId, boolean excluded, @Nullable String by) {
        SpaceStore.Outcome outcome =
                store.spaces().apply(spaceId, List.of(change(studentId, companyId, excluded, by)), by);
        return outcome.setAside().isEmpty();
    }
}
