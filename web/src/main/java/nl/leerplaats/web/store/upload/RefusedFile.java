package nl.leerplaats.web.store.upload;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A file that was refused.
 *
 * @param id unique among refused files
 * @param spaceId id of the space into which it was to come; null where it was to become one
 * @param back page on which another file can be chosen
 * @param fileName name of the file
 * @param findings all that is wrong, and what is only odd
 * @param since when it was read
 */
public record RefusedFile(
        String id, @Nullable String spaceId, String back, String fileName, List<Finding> findings, Instant since)
        implements ShelfItem {

    public RefusedFile {
        findings = List.copyOf(findings);
    }
}
