package nl.leerplaats.workbook.sheet.read;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.workbook.sheet.layout.RecordNames;
import nl.leerplaats.workbook.sheet.row.Row;
import org.jspecify.annotations.Nullable;

/** Rows about a pupil or a company that is gone from its own sheet: left out, with one warning for each that is gone. */
final class LapsedRows {

    private final Map<String, First> gone = new LinkedHashMap<>();
    private final ImportContext in;
    private final RecordNames names;
    private final String key;

    /** The first row about one, and how many there are. */
    private record First(Row row, int count) {}

    /**
     * Rows of one sheet.
     *
     * @param in where the rows come from
     * @param names the records that are there
     * @param key column that names one of them
     */
    LapsedRows(ImportContext in, RecordNames names, String key) {
        this.in = in;
        this.names = names;
        this.key = key;
    }

    /** Leaves a row out if what it names is gone; tells whether it is. */
    boolean takes(Row row, @Nullable String id) {
        if (id == null || !in.isGone(id, names)) {
            return false;
        }
        add(row, id);
        return true;
    }

    /** Leaves a row out. */
    void add(Row row, String id) {
        gone.merge(id, new First(row, 1), (first, next) -> new First(first.row(), first.count() + 1));
    }

    /** Tells who or what is gone, once all rows have been read. */
    void report() {
        gone.forEach((id, first) ->
                in.cells().report(first.row(), key, FindingCode.ROWS_LAPSED, id, names.kind(), first.count()));
        gone.clear();
    }
}
