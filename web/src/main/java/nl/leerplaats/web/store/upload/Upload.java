package nl.leerplaats.web.store.upload;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.db.StoredDocuments;

/**
 * A newer file of a space, compared with the data of now, while somebody looks at what it would change.
 *
 * <p>It lies in memory, bounded in number and time, and never on disk: nothing of it was confirmed, so nothing is lost with it that cannot be
 * uploaded again, and personal data that nobody said yes to do not stay behind. The file is kept as a compressed document, so that even that
 * of a nation is a few megabytes.
 */
public final class Upload implements ShelfItem {

    private final String id;
    private final String spaceId;
    private final String fileName;
    private final byte[] document;
    private final Set<String> absent;
    private final List<Finding> findings;
    private final Compared compared;
    private final Choice choice;
    private final Instant since;

    /**
     * What came of a comparison.
     *
     * @param stamp stamp of the space of which the data were compared
     * @param differences what the file would change
     */
    public record Compared(String stamp, Differences differences) {}

    /**
     * What somebody chose of it.
     *
     * @param leftOut records of which nothing is to be changed
     * @param refused why changes of a record do not fit, where they were tried
     */
    public record Choice(Set<Subject> leftOut, Map<Subject, List<Finding>> refused) {

        /** Everything. */
        public static final Choice ALL = new Choice(Set.of(), Map.of());

        public Choice {
            leftOut = Set.copyOf(leftOut);
            refused = Map.copyOf(refused);
        }

        /** The same without some records. */
        public Choice with(Set<Subject> out) {
            return new Choice(out, refused);
        }

        /** The same where some changes do not fit: they are left out, until somebody chooses them again. */
        public Choice without(Map<Subject, List<Finding>> notFitting) {
            Set<Subject> out = new LinkedHashSet<>(leftOut);
            out.addAll(notFitting.keySet());
            Map<Subject, List<Finding>> why = new LinkedHashMap<>(refused);
            why.putAll(notFitting);
            return new Choice(out, why);
        }
    }

    private Upload(Upload same, Compared compared, Choice choice, Instant since) {
        id = same.id;
        spaceId = same.spaceId;
        fileName = same.fileName;
        document = same.document;
        absent = same.absent;
        findings = same.findings;
        this.compared = compared;
        this.choice = choice;
        this.since = since;
    }

    /** A file of which everything is chosen. */
    public Upload(
            String id, String spaceId, String fileName, LoadResult.Loaded file, Compared compared, Instant since) {
        this.id = id;
        this.spaceId = spaceId;
        this.fileName = fileName;
        this.compared = compared;
        this.since = since;
        document = StoredDocuments.pack(file.dataset());
        absent = file.absent();
        findings = file.findings();
        choice = Choice.ALL;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant since() {
        return since;
    }

    /** Id of the space. */
    public String spaceId() {
        return spaceId;
    }

    /** Name of the file. */
    public String fileName() {
        return fileName;
    }

    /** Reads what stood in the file. */
    public Dataset dataset() {
        return StoredDocuments.dataset(document);
    }

    /** Paths of which the file could say nothing. */
    public Set<String> absent() {
        return absent;
    }

    /** What the input check warned of. */
    public List<Finding> findings() {
        return findings;
    }

    /** What the file would change. */
    public Compared compared() {
        return compared;
    }

    /** What is chosen of it. */
    public Choice choice() {
        return choice;
    }

    /** The same file, compared again or with another choice. */
    public Upload with(Compared again, Choice chosen, Instant now) {
        return new Upload(this, again, chosen, now);
    }
}
