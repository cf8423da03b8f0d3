package nl.leerplaats.benchmarks.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An integer linear program with two objectives, both to be made small: medium before soft. Everything is a whole number. It is kept in
 * plain arrays, as a region has millions of entries.
 */
public final class LinearModel {

    /** No limit on that side of a row. */
    public static final long NONE = Long.MAX_VALUE;

    private static final int FIRST_SIZE = 1024;

    private int variables;
    private long[] lowest = new long[FIRST_SIZE];
    private long[] highest = new long[FIRST_SIZE];
    private long[][] objective = {new long[FIRST_SIZE], new long[FIRST_SIZE]};
    private final long[] constant = new long[2];
    private int rows;
    private int entries;
    private int coreVariables;
    private int coreRows;
    private final Map<Integer, Integer> definitions = new LinkedHashMap<>();
    private final BitSet measures = new BitSet();
    private int[] starts = new int[FIRST_SIZE];
    private long[] from = new long[FIRST_SIZE];
    private long[] to = new long[FIRST_SIZE];
    private int[] columns = new int[FIRST_SIZE];
    private long[] factors = new long[FIRST_SIZE];

    /** The two levels of cost. */
    public enum Level {
        MEDIUM,
        SOFT
    }

    /** Adds a variable of 0 or 1. */
    public int addBoolean() {
        return addInteger(0, 1);
    }

    /** Adds a whole number between limits, both included. */
    public int addInteger(long from, long to) {
        if (variables == lowest.length) {
            int size = 2 * variables;
            lowest = Arrays.copyOf(lowest, size);
            highest = Arrays.copyOf(highest, size);
            objective = new long[][] {Arrays.copyOf(objective[0], size), Arrays.copyOf(objective[1], size)};
        }
        lowest[variables] = from;
        highest[variables] = to;
        return variables++;
    }

    /** Makes a variable a constant. */
    public void fix(int variable, long value) {
        lowest[variable] = value;
        highest[variable] = value;
    }

    /** Adds to what one of a variable costs. */
    public void addCost(Level level, int variable, long cost) {
        objective[level.ordinal()][variable] += cost;
    }

    /** Adds a cost that every plan has. */
    public void addConstant(Level level, long cost) {
        constant[level.ordinal()] += cost;
    }

    /** Adds the row: the lower limit (or {@link #NONE}) ≤ the sum ≤ the upper limit (or {@link #NONE}). */
    public void addRow(Sum sum, long lower, long upper) {
        if (rows == from.length) {
            starts = Arrays.copyOf(starts, 2 * rows);
            from = Arrays.copyOf(from, 2 * rows);
            to = Arrays.copyOf(to, 2 * rows);
        }
        if (entries + sum.size() > columns.length) {
            int size = Math.max(entries + sum.size(), columns.length + columns.length / 2);
            columns = Arrays.copyOf(columns, size);
            factors = Arrays.copyOf(factors, size);
        }
        starts[rows] = entries;
        from[rows] = lower;
        to[rows] = upper;
        for (int position = 0; position < sum.size(); position++) {
            columns[entries] = sum.variable(position);
            factors[entries++] = sum.factor(position);
        }
        rows++;
    }

    /** Adds the row: sum ≥ limit. */
    public void atLeast(Sum sum, long limit) {
        addRow(sum, limit, NONE);
    }

    /** Adds the row: sum ≤ limit. */
    public void atMost(Sum sum, long limit) {
        addRow(sum, NONE, limit);
    }

    /** Adds the row: sum = value. */
    public void equal(Sum sum, long value) {
        addRow(sum, value, value);
    }

    /** Adds a variable of 0 or 1 that is the sum of others. */
    public int addDefined(Sum sum) {
        int variable = addBoolean();
        definitions.put(variable, rows);
        equal(new Sum().addAll(sum, 1).add(variable, -1), 0);
        return variable;
    }

    /** Adds a whole number from 0 that only measures medium cost: rows hold it from below, and no row holds two of them. */
    public int addMeasure(long upTo, long cost) {
        int variable = addInteger(0, upTo);
        addCost(Level.MEDIUM, variable, cost);
        measures.set(variable);
        return variable;
    }

    /** Values of the core from those of its deciding variables, by variable; the others follow. */
    public long[] completeCore(Map<Integer, Long> deciding) {
        long[] values = Arrays.copyOf(lowest, coreVariables);
        deciding.forEach((variable, value) -> values[variable] = value);
        definitions.forEach((variable, row) -> {
            if (variable < coreVariables) {
                values[variable] += sum(row, values);
            }
        });
        tighten(values);
        return values;
    }

    /** Makes what measures medium cost as low as the rows allow; a solver that was stopped may have left it higher. */
    public void tighten(long[] values) {
        measures.stream().forEach(variable -> values[variable] = 0);
        for (int row = 0; row < coreRows; row++) {
            for (int entry = start(row); entry < end(row); entry++) {
                int variable = columns[entry];
                long missing = measures.get(variable) ? from[row] - sum(row, values) : 0;
                if (missing > 0) {
                    values[variable] += (missing + factors[entry] - 1) / factors[entry];
                }
            }
        }
    }

    private long sum(int row, long[] values) {
        long sum = 0;
        for (int entry = start(row); entry < end(row); entry++) {
            sum += factors[entry] * values[columns[entry]];
        }
        return sum;
    }

    /** Ends the core: the variables and rows so far are all that medium cost depends on. */
    public void endCore() {
        coreVariables = variables;
        coreRows = rows;
    }

    /** Number of variables. */
    public int variables() {
        return variables;
    }

    /** Number of variables that a level of cost depends on, counted from the first. */
    public int variables(Level level) {
        return level == Level.MEDIUM ? coreVariables : variables;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of rows that a level of cost depends on, counted from the first. */
    public int rows(Level level) {
        return level == Level.MEDIUM ? coreRows : rows;
    }

    /** Number of entries in all rows together. */
    public int entries() {
        return entries;
    }

    /** Least value of a variable. */
    public long lowest(int variable) {
        return lowest[variable];
    }

    /** Greatest value of a variable. */
    public long highest(int variable) {
        return highest[variable];
    }

    /** What one of a variable costs. */
    public long cost(Level level, int variable) {
        return objective[level.ordinal()][variable];
    }

    /** What every plan costs. */
    public long constant(Level level) {
        return constant[level.ordinal()];
    }

    /** Position of the first entry of a row. */
    public int start(int row) {
        return starts[row];
    }

    /** Position after the last entry of a row. */
    public int end(int row) {
        return row + 1 < rows ? starts[row + 1] : entries;
    }

    /** Lower limit of a row, or {@link #NONE}. */
    public long lower(int row) {
        return from[row];
    }

    /** Upper limit of a row, or {@link #NONE}. */
    public long upper(int row) {
        return to[row];
    }

    /** The variable of an entry. */
    public int column(int entry) {
        return columns[entry];
    }

    /** The factor of an entry. */
    public long factor(int entry) {
        return factors[entry];
    }

    /** What no solution costs less than, by the limits of the variables alone. */
    public long leastCost(Level level) {
        long sum = constant(level);
        for (int variable = 0; variable < variables(level); variable++) {
            long cost = cost(level, variable);
            sum += cost * (cost > 0 ? lowest[variable] : highest[variable]);
        }
        return sum;
    }

    /** What these values cost. */
    public long costOf(Level level, long[] values) {
        long sum = constant(level);
        for (int variable = 0; variable < variables(level); variable++) {
            sum += objective[level.ordinal()][variable] * values[variable];
        }
        return sum;
    }
}
