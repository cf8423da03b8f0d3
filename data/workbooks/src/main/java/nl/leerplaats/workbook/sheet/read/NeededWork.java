package nl.leerplaats.workbook.sheet.read;

import java.math.BigDecimal;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.workbook.sheet.row.CellReader;
import nl.leerplaats.workbook.sheet.row.CellSum;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.NeededText;
import org.jspecify.annotations.Nullable;

/**
 * Hours or days that are needed. The workbook asks what a pupil needs this school year, on top of what is done, as coordinators count; the
 * format has what has to be there at the end of the year, what is done included. {@code 640 in totaal} says the latter.
 */
final class NeededWork {

    /** Most hours, and more than the most days, of the format: a sum with more in it is not made. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(3);

    private final CellReader cells;
    private final Row row;

    NeededWork(CellReader cells, Row row) {
        this.cells = cells;
        this.row = row;
    }

    /**
     * What has to be there at the end of the year; null where the cell is empty or cannot be read.
     *
     * @param key column of what is needed
     * @param done what is done; null where that is empty or cannot be read
     */
    @Nullable
    BigDecimal total(String key, CellReader.Parser<BigDecimal> parser, @Nullable BigDecimal done) {
        boolean isTotal = NeededText.isTotal(row.cell(key));
        BigDecimal needed = cells.read(row, key, cell -> parser.parse(NeededText.number(cell)));
        // What is out of range or no quarter is told at its own cell, as it stands there.
        if (isTotal || needed == null || done == null || !isSound(needed) || !isSound(done)) {
            return needed;
        }
        BigDecimal total = needed.add(done);
        if (done.signum() > 0) {
            cells.sum(row, key, new CellSum(NeededText.plain(needed), NeededText.plain(done), NeededText.plain(total)));
        }
        return total;
    }

    private static boolean isSound(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.multiply(QUARTERS).stripTrailingZeros().scale() <= 0;
    }

    /**
     * Warns of a number of both years together, where that of this year is asked.
     *
     * @param least what the law asks at least of both years together
     */
    void compareWithLaw(
            String key, @Nullable BigDecimal total, @Nullable BigDecimal done, @Nullable BigDecimal grade, int least) {
        BigDecimal before = done == null ? BigDecimal.ZERO : done;
        if (total == null || NeededText.isTotal(row.cell(key)) || !isSound(before)) {
            return;
        }
        BigDecimal thisYear = total.subtract(before);
        boolean hasOtherYear = before.signum() > 0 || grade != null && grade.compareTo(FIRST_YEAR) == 0;
        if (hasOtherYear && thisYear.compareTo(BigDecimal.valueOf(least)) >= 0) {
            FindingCode code = FindingCode.NEEDED_IN_BOTH_YEARS;
            cells.warn(
                    row,
                    key,
                    code,
                    NeededText.written(thisYear),
                    least,
                    NeededText.written(before),
                    NeededText.written(total),
                    least / 2);
        }
    }
}
