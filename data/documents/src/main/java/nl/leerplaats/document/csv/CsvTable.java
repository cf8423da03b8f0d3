package nl.leerplaats.document.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of texts.
 *
 * @param header names of the columns
 * @param rows the rows, each with a cell for each column
 */
public record CsvTable(List<String> header, List<List<String>> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the start of a formula, also in its wide forms. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public CsvTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.size() + " cells under " + header.size() + " columns.");
            }
        }
    }

    /** The tables, all with the same columns, as one. */
    public static CsvTable join(List<CsvTable> tables) {
        List<List<String>> rows = new ArrayList<>();
        tables.forEach(table -> rows.addAll(table.rows));
        return new CsvTable(tables.get(0).header, rows);
    }

    /**
     * The table without the columns that are empty in each row.
     *
     * @param heading that of the first column that may be left out
     */
    public CsvTable withoutEmptyFrom(String heading) {
        int first = header.indexOf(heading);
        List<Integer> kept = IntStream.range(0, header.size())
                .filter(column -> column < first
                        || rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        return new CsvTable(
                kept.stream().map(header::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    /**
     * Writes the table: UTF-8 with a byte order mark, semicolons, every cell in quotes, lines that end with CR LF. A cell that a spreadsheet
     * would take for a formula gets an apostrophe before it. The stream is left open.
     */
    public void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK).append(line(header));
        rows.forEach(row -> text.append(line(row)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String plain = text.replaceAll("\\p{Cntrl}+", " ").replace("\"", "\"\"");
        return "\"" + (formula ? "'" : "") + plain + "\"";
    }
}
