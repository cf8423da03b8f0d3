package nl.leerplaats.web.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.workbook.inbox.RecordChanges;
import org.jspecify.annotations.Nullable;

/**
 * What is known in a space before a file comes: its data as they were at any moment.
 *
 * @param store where it is
 * @param spaceId its id
 * @param past its history
 * @param newestFile moment of the newest file of records that was used; null where none was
 */
record SpaceBefore(
        Store store,
        String spaceId,
        SpaceStore.Past past,
        @Nullable Instant newestFile) implements RecordChanges.Before {

    static SpaceBefore of(Store store, String spaceId) {
        return new SpaceBefore(
                store,
                spaceId,
                store.spaces().past(spaceId),
                store.nights().newestFile(spaceId).orElse(null));
    }

    @Override
    public Dataset at(Instant moment, String prefix) {
        List<Change> until = past.entries().stream()
                .filter(line -> !line.inBase() && !line.takenOut())
                .map(ChangeEntry::change)
                .filter(one ->
                        one != null && (!one.at().isAfter(moment) || one.id().startsWith(prefix)))
                .toList();
        return ChangeLog.apply(past.start(), until).dataset();
    }

    @Override
    public Dataset knownAt(Instant moment, String prefix) {
        return store.spaces().knownAt(spaceId, moment, one -> one.id().startsWith(prefix));
    }

    @Override
    public List<Change> changes() {
        return past.entries().stream()
                .filter(line -> !line.takenOut() && line.state() != ChangeState.SET_ASIDE)
                .map(ChangeEntry::change)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public @Nullable Plan working() {
        return store.working()
                .find(spaceId)
                .flatMap(version -> store.plans().find(version.planId()))
                .map(StoredPlan::plan)
                .orElse(null);
    }

    @Override
    public int count(String prefix) {
        return (int) past.entries().stream()
                .map(ChangeEntry::change)
                .filter(one -> one != null && one.id().startsWith(prefix))
                .count();
    }
}
