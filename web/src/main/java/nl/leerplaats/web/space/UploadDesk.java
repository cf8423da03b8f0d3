package nl.leerplaats.web.space;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.Difference;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.RefusedFile;
import nl.leerplaats.web.store.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares newer files of a space with its data, and makes of the difference what somebody chooses. */
@Component
public class UploadDesk {

    private final Store store;
    private final Intake intake;
    private final DataDesk desk;
    private final Clock clock;

    UploadDesk(Store store, Intake intake, DataDesk desk, Clock clock) {
        this.store = store;
        this.intake = intake;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What came of a file: one of the two.
     *
     * @param upload the file, compared; null for a refused one
     * @param refused the refused file with its findings; null for a compared one
     */
    public record Sent(@Nullable Upload upload, @Nullable RefusedFile refused) {}

    /** Reads a newer file of a space and compares it. */
    public Sent compare(String spaceId, SentFile file) throws IOException {
        Intake.ReadInto read = intake.readInto(spaceId, file);
        LoadResult.Loaded loaded = read.accepted();
        if (loaded == null) {
            return new Sent(null, read.refused());
        }
        Upload upload = new Upload(
                store.newId(),
                spaceId,
                file.fileName(),
                loaded,
                compare(spaceId, loaded.dataset(), loaded.absent()),
                clock.instant());
        store.uploads().add(upload);
        if (store.spaces().findHeader(spaceId).isEmpty()) {
            // Erased while it was read: nothing of it stays.
            store.uploads().remove(upload.id());
        }
        return new Sent(upload, null);
    }

    private Upload.Compared compare(String spaceId, Dataset uploaded, Set<String> absent) {
        // The stamp is asked first: where the data change meanwhile it is an old one, and they are compared again.
        String stamp = store.spaces().stamp(spaceId);
        StoredDataset now = store.spaces().find(spaceId).orElseThrow();
        Differences differences =
                Differences.between(now.dataset(), uploaded, absent, clock.instant(), null, store::newId);
        return new Upload.Compared(stamp, differences);
    }

    /** The files of a space that wait for somebody, the newest first. */
    public List<Upload> list(String spaceId) {
        return store.uploads().list().stream()
                .filter(one -> one.spaceId().equals(spaceId))
                .toList();
    }

    /** Finds a file that waits; empty where it has waited too long, or was dropped. */
    public Optional<Upload> find(String spaceId, String id) {
        return store.uploads().find(id).filter(one -> one.spaceId().equals(spaceId));
    }

    /** Tells whether the data of the space changed since a file was compared with them. */
    public boolean isStale(Upload upload) {
        return !store.spaces().stamp(upload.spaceId()).equals(upload.compared().stamp());
    }

    /** Compares a file again with the data of now; who was left out stays so. */
    public Upload compareAgain(Upload upload) {
        Upload.Compared again = compare(upload.spaceId(), upload.dataset(), upload.absent());
        return put(upload.with(again, new Upload.Choice(upload.choice().leftOut(), Map.of()), clock.instant()));
    }

    /** Keeps what somebody leaves out. */
    public Upload choose(Upload upload, Set<Subject> leftOut) {
        return put(upload.with(upload.compared(), upload.choice().with(leftOut), clock.instant()));
    }

    /** The records of the data and of the file, by which the differences call them. */
    public static Names names(StoredDataset now, Upload upload) {
        List<Change> changes = upload.compared().differences().changes();
        return Names.of(now.dataset()).orElse(Names.of(PutRecords.dataset(now.dataset(), changes)));
    }

    private Upload put(Upload upload) {
        store.uploads().add(upload);
        return upload;
    }

    /** Forgets a file. */
    public void drop(Upload upload) {
        store.uploads().remove(upload.id());
    }

    /** What came of making what is chosen. */
    public enum Made {
        /** It is made, and the file is forgotten. */
        DONE,
        /** Nothing is chosen. */
        NOTHING,
        /** Some of it does not fit: nothing was made, and that is left out now. */
        REFUSED,
        /** The data changed since the comparison: nothing was made, and it was compared again. */
        STALE
    }

    /** Makes all that is chosen, or nothing. */
    public Made make(Upload upload, @Nullable String note, @Nullable String by) {
        Set<Subject> leftOut = upload.choice().leftOut();
        List<ChangedFact> facts = upload.compared().differences().list().stream()
                .filter(one -> !leftOut.contains(one.subject()))
                .map(Difference::change)
                .map(change -> change.fact())
                .toList();
        if (facts.isEmpty()) {
            return Made.NOTHING;
        }
        DataDesk.Chosen made =
                desk.makeChosen(upload.spaceId(), upload.compared().stamp(), facts, note, by);
        if (made.stale()) {
            compareAgain(upload);
            return Made.STALE;
        }
        if (!made.refused().isEmpty()) {
            Map<Subject, List<Finding>> why = new LinkedHashMap<>();
            made.refused().forEach((fact, findings) -> why.put(fact.subject(), findings));
            put(upload.with(upload.compared(), upload.choice().without(why), clock.instant()));
            return Made.REFUSED;
        }
        drop(upload);
        return Made.DONE;
    }
}
