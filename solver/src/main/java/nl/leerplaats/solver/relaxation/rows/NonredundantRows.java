package nl.leerplaats.solver.relaxation.rows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The capacity constraints that some columns can violate, without redundant ones: a row is left out where no more students have columns in
 * it than its right-hand side, and of rows of one company with the same columns only the tightest is kept.
 */
public final class NonredundantRows {

    /** Numbers that grow. */
    private static final class Numbers {
        private int[] items = new int[4];
        private int count;

        void add(int item) {
            if (count == items.length) {
                items = Arrays.copyOf(items, 2 * count);
            }
            items[count++] = item;
        }

        int[] toArray() {
            return Arrays.copyOf(items, count);
        }
    }

    /** The support of a row: its company, and the columns with a coefficient in it. */
    private record Support(int company, List<Integer> years) {}

    private final YearIndex index;
    private final Limits limits;
    private final List<Column> columns;
    private final int segments;
    private final Map<Integer, Numbers> wanting = new LinkedHashMap<>();

    public NonredundantRows(YearIndex index, Limits limits, List<Column> columns) {
        this.index = index;
        this.limits = limits;
        this.columns = columns;
        segments = index.facts().year().segments().count();
        for (int number = 0; number < columns.size(); number++) {
            int column = number;
            CapacityRow.forEachTaken(
                    columns.get(column).year(),
                    (ofMentor, owner, segment, day) -> wanting.computeIfAbsent(
                                    key(ofMentor, owner, segment, day), made -> new Numbers())
                            .add(column));
        }
    }

    private int key(boolean ofMentor, int owner, int segment, int day) {
        return ((owner * segments + segment) * Weekdays.COUNT + day) * 2 + (ofMentor ? 1 : 0);
    }

    /**
     * The rows with the columns in each, in order.
     *
     * @param sets zero-half cuts to list too
     */
    public Map<CapacityRow, int[]> list(Iterable<CapacityRow> sets) {
        Map<Support, CapacityRow> tightest = new LinkedHashMap<>();
        wanting.forEach((key, found) -> {
            int place = key / 2;
            boolean ofMentor = key % 2 == 1;
            int owner = place / (segments * Weekdays.COUNT);
            CapacityRow row =
                    limits.row(ofMentor, owner, place / Weekdays.COUNT % segments, 1 << place % Weekdays.COUNT);
            int[] years = found.toArray();
            if (students(years) > row.limit()) {
                Support support = new Support(
                        row.company(index), Arrays.stream(years).boxed().toList());
                tightest.merge(support, row, (one, other) -> one.limit() <= other.limit() ? one : other);
            }
        });
        Map<CapacityRow, int[]> rows = new LinkedHashMap<>();
        tightest.forEach((support, row) ->
                rows.put(row, support.years.stream().mapToInt(Integer::intValue).toArray()));
        for (CapacityRow row : sets) {
            if (Integer.bitCount(row.days()) > 1 && !rows.containsKey(row)) {
                int[] years = takersOfSet(row);
                if (2L * students(years) > row.limit()) {
                    rows.put(row, years);
                }
            }
        }
        return rows;
    }

    private int[] takersOfSet(CapacityRow row) {
        Set<Integer> years = new TreeSet<>();
        for (int day = 0; day < Weekdays.COUNT; day++) {
            Numbers found = wanting.get(key(row.ofMentor(), row.owner(), row.segment(), day));
            for (int at = 0; found != null && (row.days() & 1 << day) != 0 && at < found.count; at++) {
                if (row.taken(columns.get(found.items[at]).year()) > 0) {
                    years.add(found.items[at]);
                }
            }
        }
        return years.stream().mapToInt(Integer::intValue).toArray();
    }

    private int students(int[] years) {
        int count = 0;
        int before = -1;
        for (int column : years) {
            int student = columns.get(column).student();
            count += student == before ? 0 : 1;
            before = student;
        }
        return count;
    }
}
