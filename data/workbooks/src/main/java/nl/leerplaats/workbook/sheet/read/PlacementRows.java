package nl.leerplaats.workbook.sheet.read;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.row.Row;
import org.jspecify.annotations.Nullable;

/** The rows of the sheet of placements by student and period. */
final class PlacementRows {

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    private record Key(String student, String period) {}

    PlacementRows(ImportContext in) {
        LapsedRows lapsed = new LapsedRows(in, in.students(), "student");
        for (Row row : in.rows().of(Layout.PLACEMENTS)) {
            String student = in.cells().reference(row, "student", in.students());
            if (lapsed.takes(row, student)) {
                continue;
            }
            String period = in.cells().text(row, "period");
            if (student != null && period != null) {
                Row first = rows.putIfAbsent(new Key(student, period), row);
                if (first != null) {
                    SheetPlace place = first.place("student");
                    in.cells().report(row, "student", FindingCode.TWO_BASELINES, period, student, place);
                }
            }
        }
        lapsed.report();
    }

    /** The row about a student and a period; null where there is none. */
    @Nullable
    Row find(String student, String period) {
        return rows.get(new Key(student, period));
    }

    /** Visits the first row about each student and period, in order. */
    void forEach(Visitor visitor) {
        rows.forEach((key, row) -> visitor.visit(key.student(), key.period(), row));
    }

    /** Looks at a row about a student and a period. */
    @FunctionalInterface
    interface Visitor {
        void visit(String student, String period, Row row);
    }
}
