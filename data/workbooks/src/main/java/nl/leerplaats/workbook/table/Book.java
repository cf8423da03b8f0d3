package nl.leerplaats.workbook.table;

import java.util.List;

/**
 * A workbook, or a folder of CSV files.
 *
 * @param name name of the file without its ending, or of the folder
 * @param tables the sheets in order
 */
public record Book(String name, List<SheetTable> tables) {

    public Book {
        tables = List.copyOf(tables);
    }
}
