package nl.leerplaats.workbook.sheet.row;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.sheet.text.DateText;
import nl.leerplaats.workbook.sheet.text.Words;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;
import org.jspecify.annotations.Nullable;

/**
 * Looks for citizen service numbers (BSN) in every column of a sheet, read or not, and names the column without repeating one of them. What a
 * heading says counts, in whatever row the headings stand. By their shape alone only the numbers of pupils are judged, and only where most of
 * a column pass: companies have numbers of nine digits too (SBB), and so have telephones that lost their first zero.
 */
final class CitizenNumberScan {

    /** Words for such numbers in a heading; onderwijsnummer is what pupils without a BSN have, and is as personal. */
    private static final Pattern NAMED =
            Pattern.compile("bsn.*|.*bsn|burgerservicen.*|sofi(n.*)?|pgn|persoonsgebonden.*|onderwijsn.*");

    /** A heading that says what is not in the column. */
    private static final Set<String> DENIED =
            Set.of("geen", "nooit", "niet", "zonder", "no", "not", "never", "without");

    /** What every heading that says so has in it: most cells are passed over by it. */
    private static final Pattern HINT =
            Pattern.compile("b\\W*s\\W*n|burger|sofi|p\\W*g\\W*n|persoonsgeb|onderwijs", Pattern.CASE_INSENSITIVE);

    /** A number that says in its own cell what it is. */
    private static final Pattern SAID = Pattern.compile(
            ".*\\b(bsn|burgerservicen\\p{L}*|sofin\\p{L}*|pgn)\\b[^0-9]{0,20}[0-9]([ .-]?[0-9]){7,8}(?![0-9]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Words of a heading; a sentence is none. */
    private static final int MOST_WORDS = 6;

    /** Rows in which headings stand, as a rule; farther down a cell is one where most of what stands below it are such numbers. */
    private static final int FIRST_ROWS = 10;

    /** Cells farther down that may be a heading: a column of remarks can have the word in every row. */
    private static final int MOST_DEEP_HEADINGS = 1_000;

    private static final Pattern LONG_NUMBER = Pattern.compile("[\\p{L}\\s.:-]*([0-9][\\s.-]*){7,10}");

    /** Columns of pupils' sheets that hold numbers of others. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "06.*|.*06|.*(tel|mob|phone|gsm|whatsapp|contact|nood|thuis|bereikbaar|arts|ouder|verzorger|voogd|vader|moeder|bedrijf|sbb|kvk|postcode|iban|brin|vestiging|school).*");

    private static final Set<String> OTHER_KEYS = Set.of(
            "company",
            "mentor",
            "school",
            "supervisor",
            "preferences",
            "exclusions",
            "postcode",
            "guardianPhone",
            "guardianPerson",
            "guardianEmail",
            "guardianAddress",
            "birthDate",
            "lat",
            "lon");

    private static final Pattern PUPILS = Pattern.compile(".*(leerling|pupil|student|deelnemer|klas).*");

    private final SheetTable table;
    private final FindingCollector findings;
    private final @Nullable SheetLayout layout;
    private final Set<Integer> told = new LinkedHashSet<>();

    private CitizenNumberScan(SheetTable table, @Nullable SheetLayout layout, FindingCollector findings) {
        this.table = table;
        this.layout = layout;
        this.findings = findings;
    }

    /**
     * Adds a finding for each column that holds such numbers.
     *
     * @return those columns, from 0
     */
    static Set<Integer> look(SheetTable table, @Nullable SheetLayout layout, FindingCollector findings) {
        CitizenNumberScan scan = new CitizenNumberScan(table, layout, findings);
        scan.headings();
        if (scan.isOfPupils()) {
            scan.shapes();
        }
        return scan.told;
    }

    private void headings() {
        List<Line> lines = table.lines();
        boolean narrow = isNarrow();
        int deep = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int c = 0; c < line.cells().size(); c++) {
                SheetCell cell = line.cell(c);
                if (cell.kind() != SheetCell.Kind.TEXT
                        || !HINT.matcher(cell.text()).find()) {
                    continue;
                }
                if (SAID.matcher(cell.text()).matches()) {
                    report(c, header(c), List.of(line));
                } else if (saysSo(cell)
                        && (narrow || isAmongOthers(line))
                        && (i < FIRST_ROWS || deep++ < MOST_DEEP_HEADINGS)) {
                    below(i, c);
                }
            }
        }
    }

    private static boolean isAmongOthers(Line line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** A sheet with one column has headings of one cell. */
    private boolean isNarrow() {
        return table.lines().stream()
                .allMatch(line ->
                        line.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 1);
    }

    private static boolean saysSo(SheetCell cell) {
        List<String> words = Arrays.stream(NOT_LETTERS.split(cell.text().toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        String joined = Words.normal(cell.text());
        boolean named = words.stream().anyMatch(word -> NAMED.matcher(word).matches())
                || NAMED.matcher(joined).matches()
                        && words.size() > 1
                        && words.stream().allMatch(w -> w.length() == 1)
                || joined.contains("burgerservice")
                || joined.contains("persoonsgebondennummer");
        return named && words.size() <= MOST_WORDS && words.stream().noneMatch(DENIED::contains);
    }

    /** Counts what stands below a heading; in a column without anything there is nothing to refuse. */
    private void below(int line, int column) {
        Line head = table.lines().get(line);
        List<Line> below = table.lines().subList(line + 1, table.lines().size()).stream()
                .filter(one -> !one.cell(column).isEmpty()
                        && !one.cell(column).text().equals(head.cell(column).text()))
                .toList();
        boolean known = countColumns(head) > 0;
        boolean isHeader = known && head.equals(namesOfColumns());
        List<Line> numbers = below.stream()
                .filter(one -> LONG_NUMBER.matcher(one.cell(column).text()).matches())
                .toList();
        boolean counts =
                isHeader || line < FIRST_ROWS ? known || !numbers.isEmpty() : 2 * numbers.size() > below.size();
        if (!below.isEmpty() && counts) {
            report(column, head.cell(column).text(), numbers.isEmpty() ? below : numbers);
        }
    }

    private boolean isColumn(SheetCell cell) {
        return layout != null && layout.findColumn(cell.text()).isPresent();
    }

    private void report(int column, String header, List<Line> cells) {
        if (told.add(column)) {
            SheetPlace place = SheetPlace.of(table.name(), cells.get(0).number(), column, header);
            String shown = header.isEmpty() ? place.column() : header;
            findings.add(FindingCode.BSN_COLUMN, place, "", shown, cells.size());
        }
    }

    private boolean isOfPupils() {
        return layout == null
                ? PUPILS.matcher(Words.normal(table.name())).matches()
                : List.of(Layout.STUDENTS, Layout.PLACEMENTS, Layout.TRAVEL).contains(layout.key());
    }

    private void shapes() {
        int columns = table.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        for (int c = 0; c < columns; c++) {
            int column = c;
            String header = header(column);
            List<Line> filled = table.lines().stream()
                    .filter(line -> !line.cell(column).isEmpty()
                            && !line.cell(column).text().equals(header)
                            && !Layout.isExampleMark(line.cell(column).text()))
                    .toList();
            List<Line> passing = filled.stream()
                    .filter(line -> looksLikeOne(line.cell(column)))
                    .toList();
            if (!passing.isEmpty() && 2 * passing.size() > filled.size() && !isOfOthers(header)) {
                report(column, header, passing);
            }
        }
    }

    /** Dates have eight digits too, and a number with decimals is none. */
    private static boolean looksLikeOne(SheetCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.text().chars().allMatch(Character::isDigit) && CitizenNumbers.isOne(cell.text());
            case TEXT -> CitizenNumbers.isOne(cell.text()) && DateText.find(cell.text()) == null;
            case EMPTY, DATE, TIME, YES_NO, BROKEN -> false;
        };
    }

    /** What stands above a column: in the row with the names of columns, or else the first text among the first rows. */
    private String header(int column) {
        Line names = namesOfColumns();
        if (names != null && countColumns(names) > 0) {
            return names.cell(column).text();
        }
        String header = "";
        for (Line line : table.firstLines()) {
            SheetCell cell = line.cell(column);
            boolean isText = cell.kind() == SheetCell.Kind.TEXT
                    && !LONG_NUMBER.matcher(cell.text()).matches();
            if (isText && header.isEmpty()) {
                header = cell.text();
            }
        }
        return header;
    }

    /** The row with the most names of columns. */
    private @Nullable Line namesOfColumns() {
        return table.firstLines().stream()
                .max(Comparator.comparingLong(this::countColumns))
                .orElse(null);
    }

    /** Names of columns in a row; a title over merged cells is one word many times. */
    private long countColumns(Line line) {
        return line.cells().stream()
                .filter(this::isColumn)
                .map(cell -> Words.normal(cell.text()))
                .distinct()
                .count();
    }

    private boolean isOfOthers(String header) {
        if (layout != null
                && layout.findColumn(header)
                        .or(() -> layout.findWeakColumn(header))
                        .map(SheetColumn::key)
                        .filter(OTHER_KEYS::contains)
                        .isPresent()) {
            return true;
        }
        return OF_OTHERS.matcher(Words.normal(header)).matches()
                && (layout == null || layout.findColumn(header).isEmpty());
    }
}
