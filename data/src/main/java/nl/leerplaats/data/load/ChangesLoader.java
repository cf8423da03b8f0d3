package nl.leerplaats.data.load;

import java.io.InputStream;
import java.nio.file.Path;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.format.ChangesReader;
import nl.leerplaats.data.model.Dataset;

/** Reads changes of a dataset. Bad input never throws: it gives findings, all at once. */
public final class ChangesLoader {

    private ChangesLoader() {}

    /** Reads a file; one that is missing, cannot be read, or belongs to another dataset gives a finding. */
    public static ChangesLoadResult load(Path file, Dataset dataset) {
        return Documents.open(file, in -> load(in, dataset), ChangesLoadResult.Rejected::new);
    }

    /** Reads a document. The stream is not closed. */
    public static ChangesLoadResult load(InputStream in, Dataset dataset) {
        FindingCollector findings = new FindingCollector();
        ChangeDocument changes = ChangesReader.read(in, findings);
        if (changes != null
                && Unread.isRead(changes.dataset())
                && !changes.dataset().equals(dataset.name())) {
            findings.add(FindingCode.DATASET_NAME_DIFFERS, "$.dataset", changes.dataset(), dataset.name());
        }
        return changes == null || findings.hasErrors()
                ? new ChangesLoadResult.Rejected(findings.list())
                : new ChangesLoadResult.Loaded(changes, findings.list());
    }
}
