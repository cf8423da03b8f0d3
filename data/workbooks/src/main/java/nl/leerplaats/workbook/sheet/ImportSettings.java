package nl.leerplaats.workbook.sheet;

import nl.leerplaats.data.place.PositionSource;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import nl.leerplaats.workbook.table.ReadProgress;

/**
 * How a workbook is read.
 *
 * @param positions finds where postcodes lie, once for all rows without degrees
 * @param mapping what the school's own files call the sheets and columns
 * @param progress hears how far it is
 */
public record ImportSettings(PositionSource positions, ColumnMapping mapping, ReadProgress progress) {

    /** With the positions that are part of the program, in the words of the workbook, silently. */
    public static final ImportSettings PLAIN =
            new ImportSettings(PositionSource.BUILT_IN, ColumnMapping.NONE, ReadProgress.SILENT);
}
