package nl.leerplaats.data.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;

/** Rows about a pupil or a company that is gone from its own sheet: left out, with one warning for each that is gone. */
final class LapsedRows {

    private final Map<String, First> gone = new LinkedHashMap<>();
    private final String kind;
    private final String key;

    /** The first row about one, and how many there are. */
    private record First(Row row, int count) {}

    /**
     * Rows of one sheet.
     *
     * @param names the records that are there
     * @param key column that names one of them
     */
    LapsedRows(Names names, String key) {
        this.kind = names.kind();
        this.key = key;
    }

    /** Leaves a row out. */
    void add(Row row, String id) {
        gone.merge(id, new First(row, 1), (first, next) -> new First(first.row(), first.count() + 1));
    }

    /** Tells who or what is gone, once all rows have been read. */
    void report(CellReader cells) {
        gone.forEach((id, first) -> cells.report(first.row(), key, FindingCode.ROWS_LAPSED, id, kind, first.count()));
        gone.clear();
    }
}
