package nl.leerplaats.web.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is kept of a space, table by table: what a back-up holds. Values are texts, whole numbers, booleans, and documents as they are kept
 * (compressed); moments are texts as ISO 8601 writes them.
 *
 * @param rows by table, in an order in which they can be put back
 */
public record SpaceCopy(Map<String, List<Map<String, Object>>> rows) {

    public SpaceCopy {
        rows = new LinkedHashMap<>(rows);
    }

    /** Number of rows of a table. */
    public int count(String table) {
        return rows.getOrDefault(table, List.of()).size();
    }
}
