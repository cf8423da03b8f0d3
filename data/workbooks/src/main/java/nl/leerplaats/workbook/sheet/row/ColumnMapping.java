package nl.leerplaats.workbook.sheet.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.sheet.text.Words;
import nl.leerplaats.workbook.table.Book;
import nl.leerplaats.workbook.table.CellText;
import nl.leerplaats.workbook.table.CsvReading;
import nl.leerplaats.workbook.table.CsvWriting;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;
import org.jspecify.annotations.Nullable;

/**
 * What a school's own files call the sheets and columns: a CSV file with the columns Bestand, Kolom, Blad, Veld and Vaste waarde
 * (docs/workbook.md). Columns with the same Veld are put together with a space between them, in the order of the file.
 */
public final class ColumnMapping {

    /** Nothing is called otherwise. */
    public static final ColumnMapping NONE = new ColumnMapping(List.of());

    /** Name, without its ending, of a mapping that lies among the CSV files of a folder. */
    static final String FILE = "kolommen";

    private static final List<String> HEADERS = List.of("Bestand", "Kolom", "Blad", "Veld", "Vaste waarde");

    private final List<Entry> entries;

    private ColumnMapping(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A row of the file, as somebody typed it.
     *
     * @param file name of the file or sheet
     * @param header name of the column there; empty for a fixed value
     * @param sheet sheet that the file stands for
     * @param field column that the column stands for; empty where the row only says what the file is
     * @param fixed what every row has in the column, where the file has no such column or nothing in it
     */
    public record Typed(String file, String header, String sheet, String field, String fixed) {}

    /**
     * A row of the file.
     *
     * @param typed as it was typed
     * @param file normalised name of the file or sheet
     * @param header normalised name of the column there; empty for a fixed value
     * @param sheet what the file stands for
     * @param column what the column stands for; null where the row only says what the file is
     * @param fixed what every row has in the column, where the file has no such column or nothing in it
     */
    record Entry(
            Typed typed,
            String file,
            String header,
            SheetLayout sheet,
            @Nullable SheetColumn column,
            SheetCell fixed) {}

    /**
     * Reads a mapping.
     *
     * @throws IOException where the file is not there or cannot be opened
     */
    public static ColumnMapping read(Path file, FindingCollector findings) throws IOException {
        return CsvReading.read(file, findings).map(table -> of(table, findings)).orElse(NONE);
    }

    /** Reads what stands in a mapping. */
    public static ColumnMapping read(byte[] content, FindingCollector findings) {
        return CsvReading.read(content, FILE, findings)
                .map(table -> of(table, findings))
                .orElse(NONE);
    }

    /** Finds the mapping that lies among the sheets of a book; nothing is called otherwise where there is none. */
    public static ColumnMapping in(Book book, FindingCollector findings) {
        return book.tables().stream()
                .filter(table -> Words.normal(table.name()).equals(FILE))
                .findFirst()
                .map(table -> of(table, findings))
                .orElse(NONE);
    }

    /** Tells whether nothing is called otherwise. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The rows as they were typed, in order. */
    public List<Typed> rows() {
        return entries.stream().map(Entry::typed).toList();
    }

    /** The mapping as a file, which is read as the same mapping. */
    public String csv() {
        Stream<List<String>> typed = rows().stream()
                .map(row -> Stream.of(row.file(), row.header(), row.sheet(), row.field(), row.fixed())
                        .map(CellText::encode)
                        .toList());
        return CsvWriting.write(Stream.concat(Stream.of(HEADERS), typed).toList());
    }

    static ColumnMapping of(SheetTable table, FindingCollector findings) {
        if (table.lines().isEmpty()) {
            return NONE;
        }
        Line head = table.lines().get(0);
        Map<String, Integer> at = new LinkedHashMap<>();
        for (int i = 0; i < head.cells().size(); i++) {
            at.putIfAbsent(Words.normal(head.cell(i).text()), i);
        }
        List<Entry> entries = new ArrayList<>();
        for (Line line : table.lines().subList(1, table.lines().size())) {
            List<SheetCell> cells = HEADERS.stream()
                    .map(header -> Optional.ofNullable(at.get(Words.normal(header)))
                            .map(line::cell)
                            .orElse(SheetCell.EMPTY))
                    .toList();
            entry(table.name(), line, cells, findings).ifPresent(entries::add);
        }
        return new ColumnMapping(entries);
    }

    private static Optional<Entry> entry(String name, Line line, List<SheetCell> cells, FindingCollector findings) {
        SheetPlace place = SheetPlace.of(name, line.number());
        String sheetName = cells.get(2).text();
        SheetLayout sheet = Layout.findSheet(sheetName).orElse(null);
        if (sheet == null) {
            String choices = Layout.sheets().stream().map(SheetLayout::name).collect(Collectors.joining(", "));
            findings.add(FindingCode.BAD_MAPPING, place, sheetName, choices);
            return Optional.empty();
        }
        String field = cells.get(3).text();
        SheetColumn column =
                sheet.findColumn(field).or(() -> sheet.findWeakColumn(field)).orElse(null);
        if (column == null && !field.isEmpty()) {
            String choices = sheet.columns().stream().map(SheetColumn::header).collect(Collectors.joining(", "));
            findings.add(FindingCode.BAD_MAPPING, place, field, choices);
            return Optional.empty();
        }
        List<String> texts = cells.stream().map(SheetCell::text).toList();
        return Optional.of(new Entry(
                new Typed(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4)),
                Words.normal(cells.get(0).text()),
                Words.normal(cells.get(1).text()),
                sheet,
                column,
                cells.get(4)));
    }

    /** Finds what a file or sheet stands for. */
    Optional<SheetLayout> findSheet(String name) {
        return entriesOf(name).stream().map(Entry::sheet).findFirst();
    }

    /** The rows about a file or sheet. */
    List<Entry> entriesOf(String name) {
        String normal = Words.normal(name);
        return entries.stream().filter(entry -> entry.file().equals(normal)).toList();
    }
}
