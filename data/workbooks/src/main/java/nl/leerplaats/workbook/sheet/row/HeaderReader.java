package nl.leerplaats.workbook.sheet.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.sheet.text.Words;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.Marks;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;
import org.jspecify.annotations.Nullable;

/** Finds the row with the names of the columns, and what each of them stands for. */
final class HeaderReader {

    private static final String GROUP = "group";

    private static final String YEAR = "grade";

    private final SheetTable table;
    private final SheetLayout layout;
    private final List<ColumnMapping.Entry> mapping;
    private final Set<Integer> refused;
    private final FindingCollector findings;

    /**
     * A reader of one header.
     *
     * @param refused columns of which it was told that they may not be there: nothing else is said about them
     */
    HeaderReader(
            SheetTable table,
            SheetLayout layout,
            List<ColumnMapping.Entry> mapping,
            Set<Integer> refused,
            FindingCollector findings) {
        this.table = table;
        this.layout = layout;
        this.mapping = mapping;
        this.refused = refused;
        this.findings = findings;
    }

    /** Reads the header; empty, with a finding, where there is none or a column is missing that has to be there. */
    Optional<Header> read() {
        return read(true);
    }

    /**
     * Reads the header.
     *
     * @param whole every column has to be there that the layout asks for
     */
    Optional<Header> read(boolean whole) {
        Line line = findLine();
        if (line == null) {
            findings.add(FindingCode.NO_HEADER, SheetPlace.of(table.name()), "");
            return Optional.empty();
        }
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        Set<String> beside = new LinkedHashSet<>();
        addMapped(line, columns);
        addKnown(line, columns, beside);
        readClassAsYear(line, columns);
        Map<String, SheetCell> fixed = new LinkedHashMap<>();
        for (ColumnMapping.Entry entry : mapping) {
            if (entry.column() != null && !entry.fixed().isEmpty()) {
                fixed.put(entry.column().key(), entry.fixed());
            }
        }
        Header header = new Header(table.name(), table.source(), layout, line, columns, beside, fixed);
        return !whole || hasAll(header) ? Optional.of(header) : Optional.empty();
    }

    private @Nullable Line findLine() {
        Line best = null;
        long most = 0;
        for (Line line : table.firstLines()) {
            // A title over merged cells is the same word many times.
            long known = line.cells().stream()
                    .map(SheetCell::text)
                    .filter(text -> !text.isEmpty() && isKnown(text))
                    .map(Words::normal)
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = line;
            }
        }
        return best;
    }

    private boolean isKnown(String text) {
        String normal = Words.normal(text);
        return layout.findColumn(text).isPresent()
                || mapping.stream().anyMatch(entry -> entry.header().equals(normal));
    }

    private void addMapped(Line line, Map<String, List<Integer>> columns) {
        for (ColumnMapping.Entry entry : mapping) {
            for (int i = 0; i < line.cells().size(); i++) {
                String normal = Words.normal(line.cell(i).text());
                if (entry.column() != null && !normal.isEmpty() && normal.equals(entry.header())) {
                    columns.computeIfAbsent(entry.column().key(), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    /** The other columns by their own names; a column that a mapping names is not looked for otherwise. */
    private void addKnown(Line line, Map<String, List<Integer>> columns, Set<String> beside) {
        List<String> mapped = List.copyOf(columns.keySet());
        Set<String> clear = clear(line, mapped);
        List<Integer> taken = columns.values().stream().flatMap(List::stream).toList();
        int widest =
                table.lines().stream().mapToInt(one -> one.cells().size()).max().orElse(0);
        for (int i = 0; i < widest; i++) {
            String text = line.cell(i).text();
            if (text.isEmpty() && !taken.contains(i) && !refused.contains(i)) {
                warnOfUnnamed(line, i);
            }
            if (text.isEmpty() || taken.contains(i)) {
                continue;
            }
            SheetPlace place = SheetPlace.of(table.name(), line.number(), i, text);
            SheetColumn column = layout.findColumn(text)
                    .filter(one -> !mapped.contains(one.key()))
                    .or(() -> unclear(place, text, clear))
                    .orElse(null);
            if (column == null) {
                if (!refused.contains(i)) {
                    findings.add(FindingCode.UNKNOWN_COLUMN, place, text);
                }
                continue;
            }
            List<Integer> others = columns.getOrDefault(column.key(), List.of());
            if (!others.isEmpty() && (refused.contains(i) || refused.containsAll(others))) {
                columns.put(column.key(), refused.contains(i) ? others : List.of(i));
                continue;
            }
            if (!others.isEmpty() && !isMergedWith(line, i, others)) {
                if (!column.type().isJoined()) {
                    String other = SheetPlace.letters(others.get(0));
                    findings.add(FindingCode.TWO_COLUMNS, place, text, column.header(), other);
                    continue;
                }
                beside.add(column.key());
            }
            columns.put(
                    column.key(), Stream.concat(others.stream(), Stream.of(i)).toList());
        }
    }

    /** The columns whose own headings stand there, or that a mapping names. */
    private Set<String> clear(Line line, List<String> mapped) {
        Set<String> result = new LinkedHashSet<>(mapped);
        line.cells().forEach(cell -> layout.findColumn(cell.text()).ifPresent(column -> result.add(column.key())));
        return result;
    }

    /** A heading that does not say whose it is stands for a column that is not there by its own heading, with a warning. */
    private Optional<SheetColumn> unclear(SheetPlace place, String text, Set<String> clear) {
        Optional<SheetColumn> column = layout.findWeakColumn(text).filter(one -> !clear.contains(one.key()));
        column.ifPresent(one -> findings.add(FindingCode.READ_AS_GUARDIAN, place, text, one.header()));
        return column;
    }

    /** In a file without a column for the year, a class that is 3 or 4 in every row is the year. */
    private void readClassAsYear(Line head, Map<String, List<Integer>> columns) {
        List<Integer> group = columns.getOrDefault(GROUP, List.of());
        boolean asksYear =
                layout.columns().stream().anyMatch(column -> column.key().equals(YEAR));
        if (!asksYear || columns.containsKey(YEAR) || group.size() != 1) {
            return;
        }
        boolean isYear = table.lines().stream()
                .filter(line -> line.number() > head.number())
                .map(line -> line.cell(group.get(0)).text())
                .filter(text -> !text.isEmpty())
                .allMatch(text -> text.equals("3") || text.equals("4"));
        if (isYear) {
            columns.put(YEAR, group);
            columns.remove(GROUP);
        }
    }

    /** A heading over merged cells is that of each column below it, which are put together like those of a mapping. */
    private boolean isMergedWith(Line line, int index, List<Integer> others) {
        for (Marks.Range range : table.marks().merged()) {
            if (range.has(line.number(), index) && range.has(line.number(), others.get(0))) {
                findings.add(
                        FindingCode.MERGED_HEADING,
                        SheetPlace.of(
                                table.name(),
                                line.number(),
                                index,
                                line.cell(index).text()),
                        line.cell(index).text(),
                        range.address());
                return true;
            }
        }
        return false;
    }

    /** A column with something in it and nothing above it is not read. */
    private void warnOfUnnamed(Line head, int index) {
        long filled = table.lines().stream()
                .filter(line ->
                        line.number() > head.number() && !line.cell(index).isEmpty())
                .count();
        if (filled > 0) {
            SheetPlace place = SheetPlace.of(table.name(), head.number(), index, "");
            findings.add(FindingCode.COLUMN_WITHOUT_NAME, place, place.column(), filled);
        }
    }

    private boolean hasAll(Header header) {
        boolean all = true;
        for (SheetColumn column : layout.columns()) {
            if (column.must() && !header.has(column.key())) {
                SheetPlace place = SheetPlace.of(table.name(), header.line().number());
                findings.add(FindingCode.MISSING_COLUMN, place, column.header());
                all = false;
            }
        }
        return all;
    }
}
