package nl.leerplaats.solver.relaxation.model;

import java.util.Arrays;

/** A sparse matrix in compressed rows. */
public final class SparseMatrix {

    private final int[] starts;
    private final int[] columns;
    private final double[] values;

    private SparseMatrix(int[] starts, int[] columns, double[] values) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    /** The number of the first entry of a row; of the row after the last, the number of entries. */
    public int start(int row) {
        return starts[row];
    }

    /** The column of an entry. */
    public int column(int entry) {
        return columns[entry];
    }

    /** The value of an entry. */
    public double value(int entry) {
        return values[entry];
    }

    /** A row times a vector. */
    public double times(int row, double[] vector) {
        double sum = 0;
        for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
            sum += values[entry] * vector[columns[entry]];
        }
        return sum;
    }

    /** The same by columns. */
    public SparseMatrix transposed(int width) {
        Builder builder = new Builder();
        for (int row = 0; row < starts.length - 1; row++) {
            for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
                builder.add(columns[entry], row, values[entry]);
            }
        }
        return builder.build(width);
    }

    /** Collects entries in any order; those of one row stay in the order in which they came. */
    public static final class Builder {
        private int[] rows = new int[1024];
        private int[] columns = new int[1024];
        private double[] values = new double[1024];
        private int count;

        /** Adds an entry, unless it is 0. */
        public void add(int row, int column, double value) {
            if (value == 0) {
                return;
            }
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
                columns = Arrays.copyOf(columns, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            rows[count] = row;
            columns[count] = column;
            values[count++] = value;
        }

        /** The matrix with this many rows. */
        public SparseMatrix build(int height) {
            int[] starts = new int[height + 1];
            for (int entry = 0; entry < count; entry++) {
                starts[rows[entry] + 1]++;
            }
            for (int row = 0; row < height; row++) {
                starts[row + 1] += starts[row];
            }
            int[] next = Arrays.copyOf(starts, height);
            int[] sortedColumns = new int[count];
            double[] sortedValues = new double[count];
            for (int entry = 0; entry < count; entry++) {
                int at = next[rows[entry]]++;
                sortedColumns[at] = columns[entry];
                sortedValues[at] = values[entry];
            }
            return new SparseMatrix(starts, sortedColumns, sortedValues);
        }
    }
}
