package nl.leerplaats.workbook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives every cell of a merged range the value that the range shows: an office program keeps it in the first cell only. */
final class MergedCells {

    private MergedCells() {}

    /** The lines with merged cells filled. Rows with nothing of their own stay out. */
    static List<Line> fill(List<Line> lines, List<Marks.Range> merged) {
        if (merged.isEmpty() || lines.isEmpty()) {
            return lines;
        }
        NavigableMap<Integer, List<SheetCell>> cells = new TreeMap<>();
        int widest = 0;
        for (Line line : lines) {
            cells.put(line.number(), new ArrayList<>(line.cells()));
            widest = Math.max(widest, line.cells().size());
        }
        for (Marks.Range range : merged) {
            SheetCell first = cell(cells.get(range.firstRow()), range.firstColumn());
            if (first.isEmpty() || range.lastRow() < range.firstRow()) {
                continue;
            }
            for (Map.Entry<Integer, List<SheetCell>> row :
                    cells.subMap(range.firstRow(), true, range.lastRow(), true).entrySet()) {
                for (int c = range.firstColumn(); c <= Math.min(range.lastColumn(), widest - 1); c++) {
                    put(row.getValue(), c, first);
                }
            }
        }
        List<Line> result = new ArrayList<>(lines.size());
        cells.forEach((number, row) -> result.add(new Line(number, row)));
        return result;
    }

    private static SheetCell cell(@Nullable List<SheetCell> row, int index) {
        return row == null || index >= row.size() ? SheetCell.EMPTY : row.get(index);
    }

    private static void put(List<SheetCell> row, int index, SheetCell value) {
        while (row.size() <= index) {
            row.add(SheetCell.EMPTY);
        }
        if (row.get(index).isEmpty()) {
            row.set(index, value);
        }
    }
}
