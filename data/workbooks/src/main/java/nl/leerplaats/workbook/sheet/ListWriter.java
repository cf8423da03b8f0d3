package nl.leerplaats.workbook.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.leerplaats.workbook.sheet.write.ListSheet;
import org.dhatim.fastexcel.Workbook;

/** Writes a list as a workbook of one sheet, to work through and to print. It is for people; nothing reads it. */
public final class ListWriter {

    private ListWriter() {}

    /**
     * A list.
     *
     * @param name what the sheet is called; what a sheet cannot be called is left out
     * @param title what stands above it
     * @param heads head of each column
     * @param rows for each column a text, a whole number or a date
     */
    public record Sheet(String name, String title, List<String> heads, List<List<Object>> rows) {

        public Sheet {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Writes a list. The stream is flushed and not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Sheet list, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "Leerplaats", "1.0");
        workbook.setGlobalDefaultFont("Calibri", 11);
        ListSheet.write(workbook, list.name(), list.title(), list.heads(), list.rows());
        workbook.finish();
        out.flush();
    }
}
