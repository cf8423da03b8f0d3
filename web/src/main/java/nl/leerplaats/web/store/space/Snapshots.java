package nl.leerplaats.web.store.space;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.store.db.Recent;
import nl.leerplaats.web.store.db.StoredDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Datasets of spaces as they were: those that changes start from, and those that plans are of. */
public final class Snapshots {

    /** Datasets that are kept at hand; one of a nation takes tens of megabytes. */
    private static final int AT_HAND = 4;

    private final JdbcClient jdbc;
    private final Recent<StoredDataset> recent = new Recent<>(AT_HAND);

    public Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where changes start from.
     *
     * @param snapshot number of the snapshot
     * @param number number of the last change in it
     * @param dataset the dataset
     */
    record Base(long snapshot, long number, Dataset dataset) {}

    /** Keeps a dataset as it is planned, once. */
    public StoredDataset keep(StoredDataset stored) {
        if (stored.snapshot() > 0) {
            return stored;
        }
        byte[] document = StoredDocuments.pack(stored.dataset());
        String digest = StoredDocuments.digest(document);
        Optional<Long> known = jdbc.sql(
                        "select id from snapshot where space_id = ? and digest = ? and change_number = ? order by id limit 1")
                .params(stored.id(), digest, stored.number())
                .query(Long.class)
                .optional();
        return stored.keptAs(known.orElseGet(() -> insert(stored.id(), stored.number(), false, digest, document)));
    }

    long addBase(String spaceId, long number, Dataset dataset) {
        byte[] document = StoredDocuments.pack(dataset);
        return insert(spaceId, number, true, StoredDocuments.digest(document), document);
    }

    private long insert(String spaceId, long number, boolean base, String digest, byte[] document) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into snapshot (space_id, change_number, base, digest, document) values (?, ?, ?, ?, ?)")
                .params(List.of(spaceId, number, base, digest, document))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** The base that counts now: the last one. */
    Base base(String spaceId) {
        return base(spaceId, Long.MAX_VALUE);
    }

    /** The base that counted when the last change had a number. */
    Base base(String spaceId, long number) {
        return jdbc.sql("select id, change_number, document from snapshot"
                        + " where space_id = ? and base and change_number <= ? order by id desc limit 1")
                .params(spaceId, number)
                .query((row, line) -> new Base(
                        row.getLong("id"),
                        row.getLong("change_number"),
                        StoredDocuments.dataset(row.getBytes("document"))))
                .single();
    }

    /** The dataset of a plan. */
    public StoredDataset get(PlanningSpace space, long snapshot) {
        String key = String.valueOf(snapshot);
        StoredDataset known = recent.find(key);
        if (known != null && known.name().equals(space.name())) {
            return known;
        }
        StoredDataset read = jdbc.sql("select change_number, document from snapshot where id = ? and space_id = ?")
                .params(snapshot, space.id())
                .query((row, line) -> of(
                        space,
                        snapshot,
                        row.getLong("change_number"),
                        StoredDocuments.dataset(row.getBytes("document"))))
                .single();
        recent.put(key, read);
        return read;
    }

    static StoredDataset of(PlanningSpace space, long snapshot, long number, Dataset dataset) {
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkWarnings(dataset, findings);
        return new StoredDataset(
                space.id(),
                snapshot,
                number,
                space.name(),
                dataset,
                PlanningYear.of(dataset),
                findings.list(),
                space.example(),
                space.created());
    }

    void forget(String spaceId) {
        recent.removeIf(one -> one.id().equals(spaceId));
    }
}
