package nl.leerplaats.workbook.sheet.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.table.CellText;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.SheetCell;

/**
 * A row of a sheet whose columns are known.
 *
 * @param header the columns of its sheet
 * @param line its cells
 */
public record Row(Header header, Line line) {

    /** The cell of a column; empty where the sheet lacks the column. A text that is no list stands on one line, with single spaces. */
    public SheetCell cell(String key) {
        SheetCell cell = found(key);
        return cell.kind() == SheetCell.Kind.TEXT
                        && layout().getColumn(key).type().isOneLine()
                ? SheetCell.ofText(CellText.oneLine(cell.text()))
                : cell;
    }

    private SheetCell found(String key) {
        List<Integer> indexes = header.indexes(key);
        if (indexes.isEmpty()) {
            return header.fixed(key);
        }
        SheetCell first = line.cell(indexes.get(0));
        if (indexes.size() == 1) {
            return first.isEmpty() ? header.fixed(key) : first;
        }
        Stream<String> texts = cells(key).stream().map(SheetCell::text);
        return SheetCell.ofText(
                header.beside().contains(key)
                        ? texts.distinct()
                                .collect(Collectors.joining(
                                        layout().getColumn(key).type().joiner()))
                        : texts.collect(Collectors.joining(" ")));
    }

    /** The cells of a column that are not empty: more than one where a file has it in several, or what every row has. */
    public List<SheetCell> cells(String key) {
        List<SheetCell> filled = header.indexes(key).stream()
                .map(line::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        SheetCell fixed = header.fixed(key);
        return !filled.isEmpty() || fixed.isEmpty() ? filled : List.of(fixed);
    }

    /** The id of the record: its number, or else its name. */
    public String id() {
        String id = cell("id").text();
        return id.isEmpty() ? cell("name").text() : id;
    }

    /** Where the cell of a column stands; the row where the sheet lacks the column. */
    public SheetPlace place(String key) {
        List<Integer> indexes = header.indexes(key);
        return indexes.isEmpty()
                ? place()
                : SheetPlace.of(header.sheet(), line.number(), indexes.get(0), header.text(indexes.get(0)));
    }

    /** Where the row stands. */
    public SheetPlace place() {
        return SheetPlace.of(header.sheet(), line.number());
    }

    /** The layout of its sheet. */
    public SheetLayout layout() {
        return header.layout();
    }
}
