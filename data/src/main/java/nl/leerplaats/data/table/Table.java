package nl.leerplaats.data.table;

import java.util.List;

/**
 * A sheet of a workbook, or a CSV file.
 *
 * @param name name of the sheet, or of the file without its ending
 * @param lines the rows that are not empty, in order
 */
public record Table(String name, List<Line> lines) {

    public Table {
        lines = List.copyOf(lines);
    }
}
