package nl.leerplaats.data.sheet;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.table.Cell;
import nl.leerplaats.data.table.CellText;
import nl.leerplaats.data.table.Line;

/**
 * A row of a sheet whose columns are known.
 *
 * @param header the columns of its sheet
 * @param line its cells
 */
record Row(Header header, Line line) {

    /** The cell of a column; empty where the sheet lacks the column. A text that is no list stands on one line, with single spaces. */
    Cell cell(String key) {
        Cell cell = found(key);
        return cell.kind() == Cell.Kind.TEXT && layout().getColumn(key).type().equals("text")
                ? Cell.ofText(CellText.oneLine(cell.text()))
                : cell;
    }

    private Cell found(String key) {
        List<Integer> indexes = header.indexes(key);
        if (indexes.isEmpty()) {
            return header.fixed(key);
        }
        Cell first = line.cell(indexes.get(0));
        if (indexes.size() == 1) {
            return first.isEmpty() ? header.fixed(key) : first;
        }
        return Cell.ofText(indexes.stream()
                .map(line::cell)
                .filter(cell -> !cell.isEmpty())
                .map(Cell::text)
                .collect(Collectors.joining(" ")));
    }

    /** Where the cell of a column stands; the row where the sheet lacks the column. */
    SheetPlace place(String key) {
        List<Integer> indexes = header.indexes(key);
        return indexes.isEmpty()
                ? place()
                : SheetPlace.of(header.sheet(), line.number(), indexes.get(0), header.text(indexes.get(0)));
    }

    /** Where the row stands. */
    SheetPlace place() {
        return SheetPlace.of(header.sheet(), line.number());
    }

    /** The layout of its sheet. */
    SheetLayout layout() {
        return header.layout();
    }
}
