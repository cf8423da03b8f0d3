package nl.leerplaats.workbook.table;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as the office program numbers it, from 1
 * @param cells by column, from the first; the empty ones at the end left out
 */
public record Line(int number, List<SheetCell> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; empty beyond the last. */
    public SheetCell cell(int index) {
        return index < cells.size() ? cells.get(index) : SheetCell.EMPTY;
    }
}
