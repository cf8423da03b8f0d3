package nl.leerplaats.data.sheet;

import nl.leerplaats.data.place.PostcodePositions;
import nl.leerplaats.data.table.ReadProgress;

/**
 * How a workbook is read.
 *
 * @param positions where postcodes lie, for rows without degrees
 * @param mapping what the school's own files call the sheets and columns
 * @param progress hears how far it is
 */
public record ImportSettings(PostcodePositions positions, ColumnMapping mapping, ReadProgress progress) {

    /** Without a source of positions, in the words of the workbook, silently. */
    public static final ImportSettings PLAIN =
            new ImportSettings(PostcodePositions.NONE, ColumnMapping.NONE, ReadProgress.SILENT);
}
