package nl.leerplaats.workbook.sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.table.Marks;
import nl.leerplaats.workbook.table.SheetTable;

/** Warns of what is read and cannot be seen in the office program: hidden sheets, rows and columns, and values of merged cells. */
final class ShownRows {

    /** Ranges that a finding names. */
    private static final int MOST_NAMED = 10;

    private ShownRows() {}

    static void warn(SheetTable table, Header header, List<Row> rows, FindingCollector findings) {
        Marks marks = table.marks();
        SheetPlace sheet = SheetPlace.of(table.name());
        if (marks.hidden() && !rows.isEmpty()) {
            findings.add(FindingCode.HIDDEN_SHEET, sheet, table.name(), rows.size());
        }
        SortedSet<Integer> hidden = new TreeSet<>();
        rows.stream()
                .map(row -> row.line().number())
                .filter(marks.hiddenRows()::contains)
                .forEach(hidden::add);
        if (!hidden.isEmpty()) {
            findings.add(FindingCode.HIDDEN_ROWS, sheet, "", hidden.size(), spans(hidden, String::valueOf));
        }
        SortedSet<Integer> columns = new TreeSet<>();
        header.columns().values().stream()
                .flatMap(List::stream)
                .filter(column -> marks.hiddenColumns().contains(column))
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.line().cell(column).isEmpty()))
                .forEach(columns::add);
        if (!columns.isEmpty()) {
            findings.add(FindingCode.HIDDEN_COLUMNS, sheet, "", columns.size(), spans(columns, SheetPlace::letters));
        }
        merged(table, header, rows, findings);
    }

    private static void merged(SheetTable table, Header header, List<Row> rows, FindingCollector findings) {
        SortedSet<Integer> numbers = new TreeSet<>();
        rows.forEach(row -> numbers.add(row.line().number()));
        List<String> ranges = new ArrayList<>();
        for (Marks.Range range : table.marks().merged()) {
            boolean isRead = header.columns().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(column -> column >= range.firstColumn() && column <= range.lastColumn());
            boolean below = range.lastRow() > header.line().number();
            if (isRead
                    && below
                    && !numbers.subSet(range.firstRow(), range.lastRow() + 1).isEmpty()) {
                ranges.add(range.address());
            }
        }
        if (!ranges.isEmpty()) {
            String named = String.join(", ", ranges.subList(0, Math.min(MOST_NAMED, ranges.size())));
            findings.add(
                    FindingCode.MERGED_CELLS,
                    SheetPlace.of(table.name()),
                    "",
                    ranges.size() > MOST_NAMED ? named + ", \u2026" : named);
        }
    }

    /** Numbers with those that follow each other as first and last: {@code 3-5, 8}. */
    static String spans(SortedSet<Integer> numbers, IntFunction<String> name) {
        List<String> result = new ArrayList<>();
        int first = numbers.first();
        int last = first;
        for (int number : numbers) {
            if (number > last + 1) {
                result.add(span(first, last, name));
                first = number;
            }
            last = number;
        }
        result.add(span(first, last, name));
        String named = String.join(", ", result.subList(0, Math.min(MOST_NAMED, result.size())));
        return result.size() > MOST_NAMED ? named + ", \u2026" : named;
    }

    private static String span(int first, int last, IntFunction<String> name) {
        return first == last ? name.apply(first) : name.apply(first) + "-" + name.apply(last);
    }
}
