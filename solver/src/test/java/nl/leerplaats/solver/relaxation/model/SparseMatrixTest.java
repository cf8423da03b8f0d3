package nl.leerplaats.solver.relaxation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparseMatrixTest {

    /** Two rows and a row of nothing between them: 2 0 -1 / 0 0 0 / 0 5 0. */
    private static SparseMatrix.Builder three() {
        SparseMatrix.Builder builder = new SparseMatrix.Builder();
        builder.add(2, 1, 5);
        builder.add(0, 2, -1);
        builder.add(0, 0, 2);
        return builder;
    }

    @Test
    void entriesOfARowStandInTheOrderInWhichTheyCame() {
        SparseMatrix matrix = three().build(3);
        assertThat(matrix.start(0)).isZero();
        assertThat(matrix.start(1)).isEqualTo(2);
        assertThat(matrix.start(2)).isEqualTo(2);
        assertThat(matrix.start(3)).isEqualTo(3);
        assertThat(new int[] {matrix.column(0), matrix.column(1), matrix.column(2)})
                .containsExactly(2, 0, 1);
        assertThat(new double[] {matrix.value(0), matrix.value(1), matrix.value(2)})
                .containsExactly(-1, 2, 5);
    }

    @Test
    void aRowTimesAVectorTakesThatRowAlone() {
        SparseMatrix matrix = three().build(3);
        double[] vector = {10, 100, 1000};
        assertThat(matrix.times(0, vector)).isEqualTo(20 - 1000);
        assertThat(matrix.times(1, vector)).isZero();
        assertThat(matrix.times(2, vector)).isEqualTo(500);
    }

    /** The last column has no entry: the transposed matrix has a row for it all the same. */
    @Test
    void theTransposedMatrixHasTheSameEntriesByColumn() {
        SparseMatrix transposed = three().build(3).transposed(4);
        double[] ones = {1, 10, 100};
        assertThat(transposed.times(0, ones)).isEqualTo(2);
        assertThat(transposed.times(1, ones)).isEqualTo(500);
        assertThat(transposed.times(2, ones)).isEqualTo(-1);
        assertThat(transposed.start(4)).isEqualTo(transposed.start(3)).isEqualTo(3);
    }

    @Test
    void zerosAreNoEntries() {
        SparseMatrix.Builder builder = new SparseMatrix.Builder();
        builder.add(0, 0, 0);
        builder.add(0, 1, 3);
        assertThat(builder.build(1).start(1)).isEqualTo(1);
    }

    /** More entries than the arrays hold at first. */
    @Test
    void itGrows() {
        SparseMatrix.Builder builder = new SparseMatrix.Builder();
        int rows = 700;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 5; column++) {
                builder.add(row, column, row + 1);
            }
        }
        SparseMatrix matrix = builder.build(rows);
        assertThat(matrix.start(rows)).isEqualTo(5 * rows);
        assertThat(matrix.times(rows - 1, new double[] {1, 1, 1, 1, 1})).isEqualTo(5 * rows);
    }
}
