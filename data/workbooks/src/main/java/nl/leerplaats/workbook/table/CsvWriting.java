package nl.leerplaats.workbook.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as CSV that {@link CsvReading} reads back: with semicolons, as spreadsheets of this country expect. */
public final class CsvWriting {

    private CsvWriting() {}

    /** The rows as a text. */
    public static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be written.", e);
        }
        return text.toString();
    }
}
