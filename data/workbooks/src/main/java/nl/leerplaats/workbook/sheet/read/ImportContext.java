package nl.leerplaats.workbook.sheet.read;

import java.util.List;
import nl.leerplaats.data.place.PostcodePositions;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.RecordNames;
import nl.leerplaats.workbook.sheet.row.BookRows;
import nl.leerplaats.workbook.sheet.row.CellReader;
import nl.leerplaats.workbook.sheet.row.Origins;
import nl.leerplaats.workbook.sheet.row.Row;

/**
 * What every part of an import needs.
 *
 * @param rows the rows of the book
 * @param cells reads cells
 * @param origins notes where values come from
 * @param positions where postcodes lie
 * @param schools schools by number and name
 * @param students students by number and name
 * @param companies companies by number and name
 * @param supervisors supervisors by number and name
 */
public record ImportContext(
        BookRows rows,
        CellReader cells,
        Origins origins,
        PostcodePositions positions,
        RecordNames schools,
        RecordNames students,
        RecordNames companies,
        RecordNames supervisors) {

    public static ImportContext of(BookRows rows, CellReader cells, Origins origins, PostcodePositions positions) {
        return new ImportContext(
                rows,
                cells,
                origins,
                positions,
                names("school", rows.of(Layout.SCHOOLS)),
                names("student", rows.of(Layout.STUDENTS)),
                names("company", rows.of(Layout.COMPANIES)),
                names("supervisor", rows.of(Layout.SUPERVISORS)));
    }

    private static RecordNames names(String kind, List<Row> rows) {
        RecordNames names = new RecordNames(kind);
        rows.forEach(row -> names.add(row.id(), row.cell("name").text()));
        return names;
    }

    /** Tells whether a record that is named is not there, in a file of which nothing is missing. */
    boolean isGone(String id, RecordNames names) {
        return rows.complete() && !names.has(id);
    }

    /** The records of a sheet that a column lists, such as {@code @schools}. */
    RecordNames names(String list) {
        return switch (list) {
            case "@" + Layout.SCHOOLS -> schools;
            case "@" + Layout.STUDENTS -> students;
            case "@" + Layout.COMPANIES -> companies;
            case "@" + Layout.SUPERVISORS -> supervisors;
            default -> throw new IllegalArgumentException("No records are listed as (" + list + ").");
        };
    }
}
