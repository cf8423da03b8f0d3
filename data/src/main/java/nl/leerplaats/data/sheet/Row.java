package nl.leerplaats.data.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return cell.kind() == Cell.Kind.TEXT && layout().getColumn(key).type().isOneLine()
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
        Stream<String> texts = cells(key).stream().map(Cell::text);
        return Cell.ofText(
                header.beside().contains(key)
                        ? texts.distinct()
                                .collect(Collectors.joining(
                                        layout().getColumn(key).type().joiner()))
                        : texts.collect(Collectors.joining(" ")));
    }

    /** The cells of a column that are not empty: more than one where a file has it in several, or what every row has. */
    List<Cell> cells(String key) {
        List<Cell> filled = header.indexes(key).stream()
                .map(line::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        Cell fixed = header.fixed(key);
        return !filled.isEmpty() || fixed.isEmpty() ? filled : List.of(fixed);
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
