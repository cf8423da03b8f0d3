package nl.leerplaats.workbook.sheet.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;

/**
 * The columns that a sheet turned out to have.
 *
 * @param sheet name of the sheet in the file
 * @param source what kind of file it came from
 * @param layout what it stands for
 * @param line the row with the names of the columns
 * @param columns where each column stands, from 0; more than one where a school's file spreads it over several
 * @param beside keys of columns that stand in several of the same meaning, such as two telephones
 * @param fixed what a school's own file gives to a column on every row
 */
public record Header(
        String sheet,
        SheetTable.Source source,
        SheetLayout layout,
        Line line,
        Map<String, List<Integer>> columns,
        Set<String> beside,
        Map<String, SheetCell> fixed) {

    List<Integer> indexes(String key) {
        return columns.getOrDefault(key, List.of());
    }

    SheetCell fixed(String key) {
        return fixed.getOrDefault(key, SheetCell.EMPTY);
    }

    /** What stands above a column. */
    String text(int index) {
        return line.cell(index).text();
    }

    /** Tells whether each row can have something in the column. */
    public boolean has(String key) {
        return columns.containsKey(key) || fixed.containsKey(key);
    }
}
