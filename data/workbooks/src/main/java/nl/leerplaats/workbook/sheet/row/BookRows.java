package nl.leerplaats.workbook.sheet.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.sheet.text.Words;
import nl.leerplaats.workbook.table.Book;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.SheetTable;

/**
 * The rows of every sheet of a book, by the key of the sheet.
 *
 * @param bySheet the rows in order, without headers, empty rows and examples
 * @param complete no sheet and no column is missing, so that what is not there is not missed for that reason
 */
public record BookRows(Map<String, List<Row>> bySheet, boolean complete) {

    private static final List<String> OF_A_PLAN = List.of(Layout.PLACEMENTS, Layout.STUDENTS, Layout.SETTINGS);

    public List<Row> of(String sheet) {
        return bySheet.getOrDefault(sheet, List.of());
    }

    /** Reads the sheets; whatever stands in none that is known gives a warning. */
    public static BookRows read(Book book, ColumnMapping mapping, FindingCollector findings) {
        Map<String, List<Row>> bySheet = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        boolean complete = true;
        for (SheetTable table : book.tables()) {
            SheetLayout layout = mapping.findSheet(table.name())
                    .or(() -> Layout.findSheet(table.name()))
                    .orElse(null);
            Set<Integer> refused = CitizenNumberScan.look(table, layout, findings);
            if (layout == null) {
                warnOfUnknown(table, findings);
                continue;
            }
            String other = names.putIfAbsent(layout.key(), table.name());
            if (other != null) {
                findings.add(FindingCode.TWO_SHEETS, SheetPlace.of(table.name()), layout.name(), other);
                continue;
            }
            if (table.lines().isEmpty() && !layout.must()) {
                continue;
            }
            Optional<Header> header =
                    new HeaderReader(table, layout, mapping.entriesOf(table.name()), refused, findings).read();
            complete &= header.isPresent();
            header.ifPresent(found -> bySheet.put(layout.key(), rows(table, found, findings)));
        }
        for (SheetLayout layout : Layout.sheets()) {
            if (layout.must() && !names.containsKey(layout.key())) {
                findings.add(FindingCode.MISSING_SHEET, SheetPlace.BOOK, layout.name());
                complete = false;
            }
        }
        return new BookRows(bySheet, complete);
    }

    /** Reads what a plan stands on, and nothing else; only the sheet of placements has to be there. */
    public static BookRows readPlan(Book book, FindingCollector findings) {
        Map<String, List<Row>> bySheet = new LinkedHashMap<>();
        for (SheetTable table : book.tables()) {
            Set<Integer> refused =
                    CitizenNumberScan.look(table, Layout.findSheet(table.name()).orElse(null), findings);
            SheetLayout layout = Layout.findSheet(table.name())
                    .filter(sheet -> OF_A_PLAN.contains(sheet.key()))
                    .orElse(null);
            if (layout != null && !table.lines().isEmpty() && !bySheet.containsKey(layout.key())) {
                boolean whole = layout.key().equals(Layout.PLACEMENTS);
                new HeaderReader(table, layout, List.of(), refused, findings)
                        .read(whole)
                        .ifPresent(header -> bySheet.put(layout.key(), rows(table, header, findings)));
            }
        }
        boolean complete = bySheet.containsKey(Layout.PLACEMENTS);
        if (!complete && !findings.hasErrors()) {
            String name = Layout.getSheet(Layout.PLACEMENTS).name();
            findings.add(FindingCode.MISSING_SHEET, SheetPlace.BOOK, name);
        }
        return new BookRows(bySheet, complete);
    }

    private static void warnOfUnknown(SheetTable table, FindingCollector findings) {
        String normal = Words.normal(table.name());
        boolean ours =
                Layout.UNREAD.stream().anyMatch(name -> Words.normal(name).equals(normal))
                        || normal.equals(ColumnMapping.FILE);
        if (!ours && !table.lines().isEmpty()) {
            findings.add(FindingCode.UNKNOWN_SHEET, SheetPlace.of(table.name()), table.name());
        }
    }

    private static List<Row> rows(SheetTable table, Header header, FindingCollector findings) {
        List<Row> rows = new ArrayList<>();
        List<Integer> read = readColumns(header);
        List<String> marks = header.layout().columns().stream()
                .filter(SheetColumn::marksExamples)
                .map(SheetColumn::key)
                .toList();
        int examples = 0;
        SortedSet<Integer> totals = new TreeSet<>();
        for (Line line : table.lines()) {
            Row row = new Row(header, line);
            if (line.number() <= header.line().number() || !isFilled(line, read)) {
                continue;
            }
            if (marks.stream()
                    .anyMatch(key -> Layout.isExampleMark(row.cell(key).text()))) {
                examples++;
            } else if (TotalRows.isOne(row)) {
                totals.add(line.number());
            } else {
                rows.add(row);
            }
        }
        ShownRows.warn(table, header, rows, findings);
        if (!totals.isEmpty()) {
            String which = ShownRows.spans(totals, String::valueOf);
            findings.add(FindingCode.TOTALS_SKIPPED, SheetPlace.of(table.name()), "", totals.size(), which);
        }
        if (examples > 0) {
            findings.add(FindingCode.EXAMPLES_SKIPPED, SheetPlace.of(table.name()), "", examples);
        }
        return rows;
    }

    private static List<Integer> readColumns(Header header) {
        return header.columns().entrySet().stream()
                .filter(entry -> !header.layout().getColumn(entry.getKey()).info())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** A row with something only in columns that are not read is empty. */
    private static boolean isFilled(Line line, List<Integer> read) {
        return read.stream().anyMatch(index -> !line.cell(index).isEmpty());
    }
}
