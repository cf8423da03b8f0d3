package nl.leerplaats.web.space;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.KeptMapping;
import nl.leerplaats.web.store.upload.RefusedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings datasets into the store: from a file, or an example. One at a time, for a big one needs much memory while it is read. */
@Component
public class Intake {

    private final Store store;
    private final PostcodeDesk postcodes;
    private final Clock clock;

    Intake(Store store, PostcodeDesk postcodes, Clock clock) {
        this.store = store;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    /** Makes an example; the same kind and seed give the same one. */
    public synchronized StoredDataset generate(InstanceKind kind, long seed) {
        return keep(DatasetGenerator.generate(kind, seed), true);
    }

    /** Starts a year of which the calendar is known and nobody is in it yet. */
    public synchronized StoredDataset start(EmptyYear year) {
        return keep(year.dataset(), false);
    }

    private StoredDataset keep(Dataset dataset, boolean example) {
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkWarnings(dataset, findings);
        return keep(dataset, findings.list(), example);
    }

    /**
     * What came of a file: one of the two.
     *
     * @param accepted the new space with its dataset; null for a refused file
     * @param refused the refused file with its findings; null for an accepted one
     */
    record Read(@Nullable StoredDataset accepted, @Nullable RefusedFile refused) {}

    /**
     * Reads and checks a file that becomes a space of its own. What its columns are called is kept with it.
     *
     * @return the accepted dataset, or the refused file with all its findings
     */
    synchronized Read read(SentFile file) throws IOException {
        Document document = readDocument(file);
        StoredDataset accepted = document.accepted();
        return accepted == null
                ? new Read(null, refuse(null, "/spaces", file, document.findings()))
                : new Read(accepted, null);
    }

    /**
     * What came of a file that is compared with a space: one of the two.
     *
     * @param accepted what stood in it; null for a refused file
     * @param refused the refused file with its findings; null for an accepted one
     */
    record ReadInto(
            LoadResult.@Nullable Loaded accepted, @Nullable RefusedFile refused) {}

    /** Reads and checks a newer file of a space. What its columns are called is kept, and used for a file that does not say so. */
    synchronized ReadInto readInto(String spaceId, SentFile file) throws IOException {
        SentFile.Opened opened = file.open(
                store.mappings().find(spaceId).map(KeptMapping::content).orElse(null), postcodes.source());
        if (opened.result() instanceof LoadResult.Loaded loaded) {
            keep(spaceId, opened);
            return new ReadInto(loaded, null);
        }
        return new ReadInto(
                null,
                refuse(
                        spaceId,
                        "/spaces/" + spaceId + "/upload",
                        file,
                        opened.result().findings()));
    }

    private void keep(String spaceId, SentFile.Opened opened) {
        if (!opened.mapping().isEmpty()) {
            KeptMapping mapping = new KeptMapping(
                    opened.mappingName(), clock.instant(), opened.mapping().csv());
            store.mappings().keep(spaceId, mapping);
        }
    }

    private RefusedFile refuse(@Nullable String spaceId, String back, SentFile file, List<Finding> findings) {
        RefusedFile refused = new RefusedFile(store.newId(), spaceId, back, file.fileName(), findings, clock.instant());
        store.refusals().add(refused);
        return refused;
    }

    /**
     * What came of a file.
     *
     * @param accepted the new space with its dataset; null for a refused file
     * @param findings why it is refused, or what is odd in it
     */
    public record Document(@Nullable StoredDataset accepted, List<Finding> findings) {

        public Document {
            findings = List.copyOf(findings);
        }
    }

    /** Reads and checks what becomes a space of its own; nothing is noted of what is refused. */
    public synchronized Document readDocument(SentFile file) throws IOException {
        SentFile.Opened opened = file.open(null, postcodes.source());
        if (opened.result() instanceof LoadResult.Loaded loaded) {
            StoredDataset kept = keep(loaded.dataset(), loaded.findings(), false);
            keep(kept.id(), opened);
            return new Document(kept, loaded.findings());
        }
        return new Document(null, opened.result().findings());
    }

    private StoredDataset keep(Dataset dataset, List<Finding> findings, boolean example) {
        StoredDataset stored = StoredDataset.of(store.newId(), dataset, findings, example, clock.instant());
        return store.spaces().add(stored);
    }
}
