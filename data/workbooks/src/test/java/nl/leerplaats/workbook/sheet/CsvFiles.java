package nl.leerplaats.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.workbook.table.Book;
import nl.leerplaats.workbook.table.BookReader;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.ReadProgress;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;

/** A workbook as the CSV files that an office program makes of its sheets. */
public final class CsvFiles {

    private CsvFiles() {}

    /** The sheets of a workbook as CSV files in a zip. */
    public static byte[] zip(byte[] workbook) throws IOException {
        return zip(workbook, "");
    }

    /**
     * The same with a file that says what the columns are called.
     *
     * @param columns what stands in that file; empty for no such file
     */
    public static byte[] zip(byte[] workbook, String columns) throws IOException {
        Book book = BookReader.read(
                        new ByteArrayInputStream(workbook), "school", new FindingCollector(), ReadProgress.SILENT)
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (SheetTable table : book.tables()) {
                zip.putNextEntry(new ZipEntry("school/" + table.name().toLowerCase(Locale.ROOT) + ".csv"));
                zip.write(csv(table).getBytes(StandardCharsets.UTF_8));
            }
            if (!columns.isEmpty()) {
                zip.putNextEntry(new ZipEntry("school/kolommen.csv"));
                zip.write(columns.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String csv(SheetTable table) {
        return table.lines().stream().map(CsvFiles::row).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(Line line) {
        return line.cells().stream()
                .map(SheetCell::text)
                .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }

    /** Puts the files of a zip into a folder. */
    static void unpack(byte[] bytes, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                Files.write(folder.resolve(name.substring(name.lastIndexOf('/') + 1)), zip.readAllBytes());
            }
        }
    }
}
