package nl.leerplaats.workbook.sheet.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.row.BookRows;
import nl.leerplaats.workbook.sheet.row.Header;
import nl.leerplaats.workbook.sheet.row.Row;

/** What a book could say nothing of, for want of a sheet or a column: that it is not there does not mean that it is gone. */
public final class AbsentPaths {

    /** What no workbook holds (docs/workbook.md). */
    private static final List<String> NEVER = List.of("extra", "baseline.pinned.agreed");

    /** Dates that stand in the column of the recognitions where they have no columns of their own. */
    private static final Set<String> ELSEWHERE = Set.of("accreditedFrom", "accreditedUntil");

    /** Where the rows of a sheet are in the document. */
    private static final Map<String, String> LISTS = lists();

    private AbsentPaths() {}

    private static Map<String, String> lists() {
        Map<String, String> result = new LinkedHashMap<>();
        result.put(Layout.STUDENTS, "students");
        result.put(Layout.COMPANIES, "companies");
        result.put(Layout.MENTORS, "companies.mentors");
        result.put(Layout.SUPERVISORS, "supervisors");
        result.put(Layout.SCHOOLS, "schools");
        result.put(Layout.PLACEMENTS, "baseline");
        result.put(Layout.TRAVEL, "travelTimes");
        return result;
    }

    /** The paths, as {@code LoadResult.Loaded} has them. */
    public static Set<String> of(BookRows rows) {
        Set<String> result = new LinkedHashSet<>(NEVER);
        LISTS.forEach((sheet, path) -> {
            if (!rows.bySheet().containsKey(sheet)) {
                result.add(path);
            } else if (!rows.of(sheet).isEmpty() && !sheet.equals(Layout.PLACEMENTS)) {
                addColumns(rows.of(sheet).get(0).header(), path, result);
            }
        });
        List<Row> students = rows.of(Layout.STUDENTS);
        if (!students.isEmpty() && !students.get(0).header().has("supervisor")) {
            result.add("baselineSupervisions");
        }
        result.addAll(SettingsImport.absent(rows.of(Layout.SETTINGS)));
        return result;
    }

    private static void addColumns(Header header, String path, Set<String> result) {
        for (SheetColumn column : header.layout().columns()) {
            boolean said = column.info()
                    || column.paths().isEmpty()
                    || ELSEWHERE.contains(column.key())
                    || header.has(column.key());
            if (!said && column.paths().get(0).startsWith(".")) {
                result.add(path + column.paths().get(0));
            }
        }
    }
}
