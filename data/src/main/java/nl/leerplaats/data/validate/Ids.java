package nl.leerplaats.data.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind by id; of two with the same id the first one.
 *
 * @param <T> kind of record
 */
final class Ids<T> {

    private final String kind;
    private final List<T> records;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private Ids(String kind, List<T> records) {
        this.kind = kind;
        this.records = records;
    }

    /**
     * Collects the ids of a list and reports those that occur twice.
     *
     * @param kind what the records are, as the message files call it
     * @param path JSON path of the list
     */
    static <T> Ids<T> collect(
            String kind, String path, List<T> records, Function<T, String> id, FindingCollector findings) {
        Ids<T> result = new Ids<>(kind, records);
        for (int i = 0; i < records.size(); i++) {
            String own = id.apply(records.get(i));
            Integer first = Unread.isRead(own) ? result.indexes.putIfAbsent(own, i) : null;
            if (first != null) {
                String firstPlace = path + "[" + first + "]";
                findings.add(FindingCode.DUPLICATE_ID, path + "[" + i + "].id", own, kind, firstPlace);
            }
        }
        return result;
    }

    /** The record with this id, or null. */
    @Nullable
    T find(String id) {
        Integer index = indexes.get(id);
        return index == null ? null : records.get(index);
    }

    /** The record that is named at a path; null after a finding, and where the id could not be read. */
    @Nullable
    T resolve(String id, String path, FindingCollector findings) {
        T found = find(id);
        if (found == null && Unread.isRead(id)) {
            findings.add(FindingCode.UNKNOWN_ID, path, id, kind);
        }
        return found;
    }

    /** Checks ids in a list at a path. */
    void resolveAll(List<String> ids, String path, FindingCollector findings) {
        for (int i = 0; i < ids.size(); i++) {
            if (find(ids.get(i)) == null) {
                resolve(ids.get(i), path + "[" + i + "]", findings);
            }
        }
    }
}
