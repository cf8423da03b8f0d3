package nl.leerplaats.workbook.sheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.workbook.sheet.text.Words;

/**
 * A sheet of the workbook.
 *
 * @param key name in the code
 * @param name as it stands in the workbook
 * @param must a workbook without it is refused
 * @param names normalised names by which it is known
 * @param columns its columns in the order in which they are written
 */
public record SheetLayout(String key, String name, boolean must, Set<String> names, List<SheetColumn> columns) {

    private static final Set<String> GUARDIANS = Set.of(
            "ouder", "ouders", "verzorger", "verzorgers", "vader", "moeder", "voogd", "guardian", "parent", "parents");

    /** Words that may stand in a heading about a parent or guardian beside what is asked. */
    private static final Set<String> OF_GUARDIAN = Stream.concat(
                    GUARDIANS.stream(), Stream.of("s", "naam", "van", "de", "en", "of", "1", "2", "3"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String GUARDIAN_NAME = ".guardian.person";

    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\D)[1-9]$");

    public SheetLayout {
        columns = List.copyOf(columns);
    }

    /** The column with this key, which has to be there. */
    public SheetColumn getColumn(String columnKey) {
        for (SheetColumn column : columns) {
            if (column.key().equals(columnKey)) {
                return column;
            }
        }
        throw new IllegalArgumentException("The sheet (" + key + ") has no column (" + columnKey + ").");
    }

    /** The column whose value stands at a path of a record, which has to be there. */
    public SheetColumn getPath(String path) {
        return findPath(path)
                .orElseThrow(() -> new IllegalArgumentException("The sheet (" + key + ") has no (" + path + ")."));
    }

    /** Finds the column whose value stands at a path of a record. */
    public Optional<SheetColumn> findPath(String path) {
        for (SheetColumn column : columns) {
            if (column.path().equals(path)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Finds the column that a header stands for. */
    public Optional<SheetColumn> findColumn(String header) {
        String normal = Words.normal(header);
        String withoutUnit = Words.normalWithoutBrackets(header);
        return columns.stream()
                .filter(column -> column.names().contains(normal))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.names().contains(withoutUnit))
                        .findFirst())
                .or(() -> findOfGuardian(header))
                .or(() -> findNumbered(normal));
    }

    /** A heading such as {@code Mobiel moeder}: what is asked, and that it is of a parent or guardian. */
    private Optional<SheetColumn> findOfGuardian(String header) {
        List<String> words = Words.list(header);
        String rest = String.join(
                "",
                words.stream()
                        .filter(word -> !OF_GUARDIAN.contains(plain(word)))
                        .toList());
        if (words.stream().map(SheetLayout::plain).noneMatch(GUARDIANS::contains)) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> rest.isEmpty()
                        ? column.paths().contains(GUARDIAN_NAME)
                        : column.weakNames().contains(rest))
                .findFirst();
    }

    /** A word without a digit behind it, as in {@code ouder1}. */
    private static String plain(String word) {
        return NUMBER_BEHIND.matcher(word).replaceAll("");
    }

    /** A heading such as {@code Telefoon 2}, of columns that may be there more than once. */
    private Optional<SheetColumn> findNumbered(String normal) {
        String plain = plain(normal);
        return columns.stream()
                .filter(column -> column.type().isJoined() && column.names().contains(plain))
                .findFirst();
    }

    /** Finds the column that a header may stand for where no other column does. */
    public Optional<SheetColumn> findWeakColumn(String header) {
        String normal = Words.normal(header);
        String withoutUnit = Words.normalWithoutBrackets(header);
        return columns.stream()
                .filter(column -> column.weakNames().contains(plain(normal))
                        || column.weakNames().contains(normal)
                        || column.weakNames().contains(withoutUnit))
                .findFirst();
    }

    /** Number of example rows. */
    public int exampleRows() {
        return columns.stream()
                .mapToInt(column -> column.examples().size())
                .max()
                .orElse(0);
    }
}
