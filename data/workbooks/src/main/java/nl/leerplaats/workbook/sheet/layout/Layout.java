package nl.leerplaats.workbook.sheet.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.workbook.sheet.text.Words;

/** The sheets of the workbook, read from the table {@code layout.txt} beside this class. */
public final class Layout {

    public static final String STUDENTS = "students";
    public static final String COMPANIES = "companies";
    public static final String MENTORS = "mentors";
    public static final String SUPERVISORS = "supervisors";
    public static final String SCHOOLS = "schools";
    public static final String YEAR = "year";
    public static final String PLACEMENTS = "placements";
    public static final String TRAVEL = "travel";
    public static final String SETTINGS = "settings";

    /** Sheets that are written for the reader and not read. */
    public static final List<String> UNREAD = List.of("Uitleg", "Overzicht", "Keuzelijsten");

    private static final Pattern EXAMPLE = Pattern.compile("voorbeeld(\\p{L}?[0-9]+)?");

    private static final String FILE = "layout.txt";

    /** Stands before another name of a column that does not say so clearly. */
    private static final String WEAK = "?";

    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);
    private static final Pattern COMMA = Pattern.compile(",", Pattern.LITERAL);
    private static final Pattern TILDE = Pattern.compile("~", Pattern.LITERAL);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final List<SheetLayout> SHEETS = load();

    private Layout() {}

    /** Tells whether an id marks its row as an example. */
    public static boolean isExampleMark(String id) {
        return EXAMPLE.matcher(Words.normal(id)).matches();
    }

    /** The sheets in the order in which they are written. */
    public static List<SheetLayout> sheets() {
        return SHEETS;
    }

    /** The sheet with this key, which has to be there. */
    public static SheetLayout getSheet(String key) {
        return SHEETS.stream()
                .filter(sheet -> sheet.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sheet (" + key + ")."));
    }

    /** Finds the sheet that a name stands for. */
    public static Optional<SheetLayout> findSheet(String name) {
        String normal = Words.normal(name);
        return SHEETS.stream().filter(sheet -> sheet.names().contains(normal)).findFirst();
    }

    private static List<SheetLayout> load() {
        InputStream stream = Layout.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException("The table (" + FILE + ") is missing from the build.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<SheetLayout> sheets = new ArrayList<>();
            List<SheetColumn> columns = new ArrayList<>();
            List<String> head = List.of();
            for (String line : reader.lines().filter(Layout::isContent).toList()) {
                if (line.startsWith("@")) {
                    addSheet(sheets, head, columns);
                    head = split(BAR, line.substring(1));
                    columns = new ArrayList<>();
                } else {
                    columns.add(column(split(BAR, line)));
                }
            }
            addSheet(sheets, head, columns);
            return List.copyOf(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException("The table (" + FILE + ") cannot be read.", e);
        }
    }

    private static boolean isContent(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static void addSheet(List<SheetLayout> sheets, List<String> head, List<SheetColumn> columns) {
        if (!head.isEmpty()) {
            String name = head.get(1);
            sheets.add(
                    new SheetLayout(head.get(0), name, head.get(3).equals("must"), names(name, head.get(2)), columns));
        }
    }

    private static SheetColumn column(List<String> parts) {
        String header = parts.get(1);
        List<String> flags = Arrays.asList(SPACES.split(parts.get(2)));
        return new SheetColumn(
                parts.get(0),
                header,
                flags.contains("must"),
                flags.contains("key"),
                flags.contains("info"),
                flags.contains("rare"),
                flags.contains("own"),
                Double.parseDouble(parts.get(3)),
                CellType.valueOf(parts.get(4).toUpperCase(Locale.ROOT)),
                parts.get(5),
                parts.get(6).isEmpty() ? List.of() : List.of(SPACES.split(parts.get(6))),
                names(header, strong(parts.get(7))),
                weak(parts.get(7)),
                parts.get(8).isEmpty() ? List.of() : split(TILDE, parts.get(8)),
                parts.get(9),
                parts.get(10));
    }

    private static String strong(String others) {
        return COMMA.splitAsStream(others)
                .filter(other -> !other.strip().startsWith(WEAK))
                .collect(Collectors.joining(","));
    }

    private static Set<String> weak(String others) {
        return COMMA.splitAsStream(others)
                .map(String::strip)
                .filter(other -> other.startsWith(WEAK))
                .map(Words::normal)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(String name, String others) {
        Set<String> result = new LinkedHashSet<>();
        result.add(Words.normal(name));
        result.add(Words.normalWithoutBrackets(name));
        for (String other : COMMA.split(others, -1)) {
            result.add(Words.normal(other));
        }
        result.remove("");
        return Set.copyOf(result);
    }

    private static List<String> split(Pattern separator, String text) {
        return Arrays.stream(separator.split(text, -1)).map(String::strip).toList();
    }
}
