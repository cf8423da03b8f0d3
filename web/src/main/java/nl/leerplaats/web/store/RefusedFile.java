package nl.leerplaats.web.store;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.finding.Finding;

/**
 * A file that was refused.
 *
 * @param id unique among refused files
 * @param fileName name of the file
 * @param findings all that is wrong, and what is only odd
 * @param since when it was read
 */
public record RefusedFile(String id, String fileName, List<Finding> findings, Instant since) implements Kept {

    public RefusedFile {
        findings = List.copyOf(findings);
    }
}
