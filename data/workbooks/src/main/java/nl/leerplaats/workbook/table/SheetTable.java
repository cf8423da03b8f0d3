package nl.leerplaats.workbook.table;

import java.util.List;

/**
 * A sheet of a workbook, or a CSV file.
 *
 * @param name name of the sheet, or of the file without its ending
 * @param lines the rows that are not empty, in order; merged cells have their value in each cell
 * @param marks what is hidden and merged
 * @param source what kind of file it came from
 */
public record SheetTable(String name, List<Line> lines, Marks marks, Source source) {

    private static final int FIRST_ROWS = 30;

    /** What numbers in it can be. */
    public enum Source {
        /** A workbook; days are counted from 1900. */
        WORKBOOK,
        /** A workbook; days are counted from 1904. */
        WORKBOOK_1904,
        /** A file of text, in which every cell is one. */
        TEXT
    }

    /** A table of text, in which nothing is hidden or merged. */
    public SheetTable(String name, List<Line> lines) {
        this(name, lines, Marks.NONE, Source.TEXT);
    }

    public SheetTable {
        lines = List.copyOf(lines);
    }

    /** The rows among which the names of the columns are looked for: above them may stand a title, a letter or a legend. */
    public List<Line> firstLines() {
        return lines.subList(0, Math.min(FIRST_ROWS, lines.size()));
    }
}
