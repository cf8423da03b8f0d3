package nl.leerplaats.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines in columns: the first to the left, the others, numbers, to the right. A line of one cell is a heading and sets no width. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a line. */
    public TextTable add(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines, without spaces at their end. */
    public List<String> lines() {
        List<Integer> widths = widths();
        return rows.stream().map(row -> line(row, widths).stripTrailing()).toList();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; row.size() > 1 && column < row.size(); column++) {
                int width = row.get(column).length();
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(width, widths.get(column)));
                }
            }
        }
        return widths;
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder(row.get(0));
        for (int column = 1; column < row.size(); column++) {
            String cell = row.get(column);
            int before = widths.subList(0, column).stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    + GAP.length() * (column - 1);
            line.append(" ".repeat(before - line.length()))
                    .append(GAP)
                    .append(" ".repeat(widths.get(column) - cell.length()))
                    .append(cell);
        }
        return line.toString();
    }
}
