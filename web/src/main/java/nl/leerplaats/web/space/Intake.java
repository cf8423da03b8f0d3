package nl.leerplaats.web.space;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.sheet.ImportSettings;
import nl.leerplaats.data.sheet.WorkbookLoader;
import nl.leerplaats.data.table.BookReader;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.web.store.RefusedFile;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings datasets into the store: from a file, or an example. One at a time, for a big one needs much memory while it is read. */
@Component
public class Intake {

    /** Bytes by which a workbook is known. */
    private static final int START = 8;

    private final Store store;
    private final Clock clock;

    Intake(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Makes an example; the same kind and seed give the same one. */
    public synchronized StoredDataset generate(InstanceKind kind, long seed) {
        return keep(DatasetGenerator.generate(kind, seed), true);
    }

    /** Starts a year of which the calendar is known and nobody is in it yet. */
    synchronized StoredDataset start(EmptyYear year) {
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
     * Reads and checks a file.
     *
     * @param fileName name of the file, as shown
     * @param in the file
     * @return the accepted dataset, or the refused file with all its findings
     */
    synchronized Read read(String fileName, InputStream in) throws IOException {
        LoadResult result = load(fileName, in);
        if (result instanceof LoadResult.Loaded loaded) {
            return new Read(keep(loaded.dataset(), loaded.findings(), false), null);
        }
        RefusedFile refused = new RefusedFile(store.newId(), fileName, result.findings(), clock.instant());
        store.refusals().add(refused);
        return new Read(null, refused);
    }

    /**
     * What came of a document that a program sent.
     *
     * @param accepted the new space with its dataset; null for a refused document
     * @param findings why it is refused, or what is odd in it
     */
    public record Document(@Nullable StoredDataset accepted, List<Finding> findings) {

        public Document {
            findings = List.copyOf(findings);
        }
    }

    /** Reads and checks a dataset document; nothing is noted of a refused one. */
    public synchronized Document readDocument(InputStream in) {
        LoadResult result = DatasetLoader.load(in);
        return result instanceof LoadResult.Loaded loaded
                ? new Document(keep(loaded.dataset(), loaded.findings(), false), loaded.findings())
                : new Document(null, result.findings());
    }

    /** A workbook is known by its first bytes; what only has the name of one is told so. */
    private static LoadResult load(String fileName, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(START);
        byte[] start = buffered.readNBytes(START);
        buffered.reset();
        return BookReader.isForWorkbook(fileName, start)
                ? WorkbookLoader.load(buffered, BookReader.stem(fileName), ImportSettings.PLAIN)
                : DatasetLoader.load(buffered);
    }

    private StoredDataset keep(Dataset dataset, List<Finding> findings, boolean example) {
        StoredDataset stored = StoredDataset.of(store.newId(), dataset, findings, example, clock.instant());
        return store.spaces().add(stored);
    }
}
