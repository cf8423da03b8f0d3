package nl.leerplaats.data.load;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.format.ChangesReader;
import nl.leerplaats.data.model.Dataset;

/** Reads changes of a dataset. Bad input never throws: it gives findings, all at once. */
public final class ChangesLoader {

    /** How far the clock of a sender may be ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private ChangesLoader() {}

    /** Reads a file; one that is missing, cannot be read, or belongs to another dataset gives a finding. */
    public static ChangesLoadResult load(Path file, Dataset dataset) {
        return Documents.open(file, in -> load(in, dataset), ChangesLoadResult.Rejected::new);
    }

    /**
     * Reads a document that somebody sends now. One with a change that became known more than a day later is refused: whatever came in until then
     * would be made before it, and be lost. The stream is not closed.
     *
     * @param now what time it is
     */
    public static ChangesLoadResult load(InputStream in, Dataset dataset, Instant now) {
        ChangesLoadResult result = load(in, dataset);
        if (!(result instanceof ChangesLoadResult.Loaded loaded)) {
            return result;
        }
        FindingCollector findings = new FindingCollector();
        List<Change> changes = loaded.changes().changes();
        for (int i = 0; i < changes.size(); i++) {
            Instant at = changes.get(i).at();
            if (at.isAfter(now.plus(AHEAD))) {
                findings.add(FindingCode.FUTURE_CHANGE, "$.changes[" + i + "].at", at);
            }
        }
        if (!findings.hasErrors()) {
            return loaded;
        }
        return new ChangesLoadResult.Rejected(Stream.concat(findings.list().stream(), loaded.findings().stream())
                .toList());
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
