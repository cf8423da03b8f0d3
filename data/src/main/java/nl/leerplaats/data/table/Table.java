package nl.leerplaats.data.table;

import java.util.List;

/**
 * A sheet of a workbook, or a CSV file.
 *
 * @param name name of the sheet, or of the file without its ending
 * @param lines the rows that are not empty, in order; merged cells have their value in each cell
 * @param marks what is hidden and merged
 */
public record Table(String name, List<Line> lines, Marks marks) {

    /** A table in which nothing is hidden or merged. */
    public Table(String name, List<Line> lines) {
        this(name, lines, Marks.NONE);
    }

    public Table {
        lines = List.copyOf(lines);
    }
}
