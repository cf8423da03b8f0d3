package nl.leerplaats.workbook.sheet.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import org.jspecify.annotations.Nullable;

/** Where the values of the document came from: what is found at a path of it is told at the cell that the value stood in. */
public final class Origins {

    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    private static final String DONE = "done";

    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, CellSum> sums = new LinkedHashMap<>();
    private final Set<String> reported = new LinkedHashSet<>();

    /**
     * Where something came from.
     *
     * @param row row
     * @param column key of the column; null where only the row is known
     */
    private record Origin(Row row, @Nullable String column) {

        SheetPlace place() {
            return column == null ? row.place() : row.place(column);
        }

        /** Tells cells apart, also where the sheet lacks the column. */
        String name() {
            return place().address() + " " + column;
        }
    }

    /** A record of the document came from a row; its parts are found by the paths of the columns. */
    public void add(String path, Row row) {
        origins.put(path, new Origin(row, null));
    }

    /** A value of the document came from a cell. */
    public void add(String path, Row row, String column) {
        origins.put(path, new Origin(row, column));
    }

    /** A list of the document came from a sheet. */
    public void addSheet(String path, String sheet) {
        sheets.put(path, sheet);
    }

    /** The document has a sum where this cell has a part of it. */
    public void addSum(Row row, String column, CellSum sum) {
        sums.put(new Origin(row, column).name(), sum);
    }

    /** There is a finding about this cell already: what follows from its being left out is not told. */
    public void report(Row row, String column) {
        reported.add(new Origin(row, column).name());
    }

    /** The findings about the document as findings about the workbook, without those that follow from others. */
    public List<Finding> translate(List<Finding> findings) {
        List<Finding> result = new ArrayList<>();
        for (Finding finding : findings) {
            Origin origin = find(finding.path());
            if (origin == null) {
                String sheet = sheets.getOrDefault(INDEX.matcher(finding.path()).replaceAll(""), "");
                result.add(at(finding, SheetPlace.of(sheet)));
            } else if (origin.column() == null || !reported.contains(origin.name())) {
                result.add(told(finding, origin));
            }
        }
        return result;
    }

    private Finding told(Finding finding, Origin origin) {
        if (finding.code() == FindingCode.MISSING_KEY && origin.column() != null) {
            String header = origin.row().layout().getColumn(origin.column()).header();
            return Finding.of(FindingCode.MISSING_CELL, origin.place(), "", header);
        }
        CellSum sum = sums.get(origin.name());
        return at(sum == null ? finding : quoted(finding, sum), origin.place());
    }

    /** A number that nobody means, as it stands in the cell: the sum is said beside it. */
    private static Finding quoted(Finding finding, CellSum sum) {
        List<String> names = finding.code().argumentNames();
        if (!names.contains(DONE) || !finding.value().equals(sum.together())) {
            return finding;
        }
        List<Object> arguments = new ArrayList<>(finding.arguments());
        arguments.set(names.indexOf(DONE), sum.added());
        return new Finding(finding.code(), finding.path(), sum.inCell(), arguments, finding.place());
    }

    private Finding at(Finding finding, SheetPlace place) {
        List<Object> arguments = finding.arguments().stream().map(this::shown).toList();
        return new Finding(finding.code(), place.address(), finding.found(), arguments, place);
    }

    /** An argument that is a path of the document becomes the place of a cell. */
    private Object shown(Object argument) {
        if (!(argument instanceof String path) || !path.startsWith("$.")) {
            return argument;
        }
        Origin origin = find(path);
        return origin == null ? argument : origin.place();
    }

    /** The nearest thing that came from a row, and the column whose paths begin what is left. */
    private @Nullable Origin find(String path) {
        for (int end = path.length();
                end > 0;
                end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))) {
            Origin origin = origins.get(path.substring(0, end));
            if (origin != null) {
                String rest = INDEX.matcher(path.substring(end)).replaceAll("");
                return origin.column() == null ? new Origin(origin.row(), column(origin.row(), rest)) : origin;
            }
        }
        return null;
    }

    private static @Nullable String column(Row row, String rest) {
        String best = null;
        int longest = 0;
        for (SheetColumn column : row.layout().columns()) {
            for (String path : column.paths()) {
                boolean begins = rest.equals(path) || rest.startsWith(path + ".");
                if (begins && path.length() > longest) {
                    longest = path.length();
                    best = column.key();
                }
            }
        }
        return best;
    }
}
