package nl.leerplaats.data.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of the workbook.
 *
 * @param key name in the code
 * @param name as it stands in the workbook
 * @param must a workbook without it is refused
 * @param names normalised names by which it is known
 * @param columns its columns in the order in which they are written
 */
record SheetLayout(String key, String name, boolean must, Set<String> names, List<Column> columns) {

    SheetLayout {
        columns = List.copyOf(columns);
    }

    /** The column with this key, which has to be there. */
    Column getColumn(String columnKey) {
        for (Column column : columns) {
            if (column.key().equals(columnKey)) {
                return column;
            }
        }
        throw new IllegalArgumentException("The sheet (" + key + ") has no column (" + columnKey + ").");
    }

    /** Finds the column that a header stands for. */
    Optional<Column> findColumn(String header) {
        String normal = Words.normal(header);
        String withoutUnit = Words.normalWithoutBrackets(header);
        return columns.stream()
                .filter(column -> column.names().contains(normal))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.names().contains(withoutUnit))
                        .findFirst());
    }

    /** Number of example rows. */
    int exampleRows() {
        return columns.stream()
                .mapToInt(column -> column.examples().size())
                .max()
                .orElse(0);
    }
}
