package nl.leerplaats.web.space;

import java.io.IOException;
import java.io.InputStream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.place.PositionSource;
import nl.leerplaats.workbook.sheet.DatasetFile;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sends: a workbook, a zip of CSV files, or a document.
 *
 * @param fileName name of the file, as shown
 * @param in the file
 * @param columns the file with the names of its columns that was sent beside it; null for none
 */
public record SentFile(
        String fileName, InputStream in, @Nullable Columns columns) {

    /** Most bytes of a file with names of columns; a school has a hundred rows in it. */
    static final int MOST_COLUMNS = 1 << 20;

    /**
     * A file with names of columns.
     *
     * @param fileName name of the file, as shown
     * @param in the file
     */
    public record Columns(String fileName, InputStream in) {}

    /**
     * What came of a file.
     *
     * @param result the dataset, or why it is refused
     * @param mapping the names of its columns, where they came with it; none where they did not
     * @param mappingName name of the file in which they stood
     */
    record Opened(LoadResult result, ColumnMapping mapping, String mappingName) {}

    /**
     * Reads the file. What it holds decides how, not its name. Names of columns that come with it, beside it or in it, go before those that are
     * kept.
     *
     * @param kept the names of columns that are kept, as a file; null for none
     * @param positions finds where postcodes lie
     * @throws IOException where a stream fails
     */
    Opened open(@Nullable String kept, PositionSource positions) throws IOException {
        FindingCollector findings = new FindingCollector();
        ColumnMapping given = given(findings);
        if (findings.hasErrors()) {
            return opened(new LoadResult.Rejected(findings.list()), ColumnMapping.NONE);
        }
        DatasetFile.Opened opened =
                DatasetFile.open(in, fileName, new DatasetFile.Settings(positions, given, kept), findings);
        return opened(opened.result(), opened.mapping());
    }

    private ColumnMapping given(FindingCollector findings) throws IOException {
        if (columns == null) {
            return ColumnMapping.NONE;
        }
        byte[] content = columns.in().readNBytes(MOST_COLUMNS + 1);
        if (content.length > MOST_COLUMNS) {
            findings.add(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, columns.fileName(), "bytes", MOST_COLUMNS);
            return ColumnMapping.NONE;
        }
        ColumnMapping read = ColumnMapping.read(content, findings);
        if (read.isEmpty() && !findings.hasErrors()) {
            findings.add(FindingCode.FILE_EMPTY, SheetPlace.of("kolommen"), columns.fileName());
        }
        return read;
    }

    private Opened opened(LoadResult result, ColumnMapping mapping) {
        return new Opened(result, mapping, columns == null ? fileName : columns.fileName());
    }
}
