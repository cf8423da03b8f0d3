package nl.leerplaats.workbook.table;

/** Hears how far reading a big file is. */
@FunctionalInterface
public interface ReadProgress {

    /** Nobody listens. */
    ReadProgress SILENT = (sheet, rows) -> {};

    /**
     * Some more rows have been read.
     *
     * @param sheet name of the sheet
     * @param rows rows of it so far
     */
    void rows(String sheet, int rows);
}
