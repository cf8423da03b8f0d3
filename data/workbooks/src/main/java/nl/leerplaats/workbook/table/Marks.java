package nl.leerplaats.workbook.table;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.leerplaats.data.finding.SheetPlace;

/**
 * What a sheet shows otherwise than it is kept: rows, columns or the sheet itself hidden, and cells merged. A merged cell is kept once; its
 * value has been put in every cell of its range.
 *
 * @param hidden the sheet itself is hidden
 * @param hiddenRows numbers of hidden rows, by hand, by a filter or in a closed group
 * @param hiddenColumns indexes of hidden columns, from 0
 * @param merged ranges of merged cells
 */
public record Marks(
        boolean hidden, SortedSet<Integer> hiddenRows, SortedSet<Integer> hiddenColumns, List<Range> merged) {

    /** Nothing is hidden or merged. */
    public static final Marks NONE = new Marks(false, new TreeSet<>(), new TreeSet<>(), List.of());

    public Marks {
        merged = List.copyOf(merged);
    }

    /**
     * A rectangle of cells.
     *
     * @param firstRow from 1
     * @param lastRow from 1
     * @param firstColumn from 0
     * @param lastColumn from 0
     */
    public record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Tells whether a cell is in it. */
        public boolean has(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }

        /** The range as a formula names it, for example {@code B2:C4}. */
        public String address() {
            return SheetPlace.letters(firstColumn) + firstRow + ":" + SheetPlace.letters(lastColumn) + lastRow;
        }
    }
}
