package nl.leerplaats.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;

/** Reads a workbook, or the CSV files of a folder or a zip. Whatever the file is, the outcome is tables or findings, never an exception. */
public final class BookReader {

    /** Largest file in bytes; the workbook of a whole country has about 5 MB. */
    public static final int MAX_FILE = 200 << 20;

    private BookReader() {}

    /** Reads a file or a folder; empty where it is refused. */
    public static Optional<Book> read(Path path, FindingCollector findings, ReadProgress progress) {
        if (Files.isDirectory(path)) {
            return CsvFolder.read(path, findings, progress);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, stem(String.valueOf(path.getFileName())), findings, progress);
        } catch (NoSuchFileException e) {
            findings.add(FindingCode.FILE_NOT_FOUND, SheetPlace.BOOK, path);
        } catch (IOException e) {
            findings.add(FindingCode.FILE_UNREADABLE, SheetPlace.BOOK, path);
        }
        return Optional.empty();
    }

    /**
     * Reads a workbook, or the CSV files of a zip; empty where it is refused. The stream is not closed.
     *
     * @param name name of the file without its ending
     * @throws IOException where the stream fails
     */
    public static Optional<Book> read(InputStream in, String name, FindingCollector findings, ReadProgress progress)
            throws IOException {
        byte[] bytes = in.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            findings.add(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "bytes", MAX_FILE);
            return Optional.empty();
        }
        if (CsvZip.isOne(bytes)) {
            return CsvZip.read(bytes, name, findings, progress);
        }
        Traits traits = Traits.create();
        return WorkbookGuard.passes(bytes, traits, findings)
                ? XlsxReader.read(bytes, traits, name, findings, progress)
                : Optional.empty();
    }

    /** Tells whether the first bytes of a file are those of a workbook, of the old kind or the new, or of a zip. */
    public static boolean looksLikeWorkbook(byte[] start) {
        return WorkbookGuard.isZip(start) || WorkbookGuard.isCompound(start);
    }

    /**
     * Tells whether a file is to be read as a workbook. What it holds decides, not its name. What is neither a workbook nor a document of
     * the data format is read so too, such as a letter or a list: what is said of a workbook helps whoever chose it, what is said of commas
     * and brackets does not.
     *
     * @param start the first bytes of the file
     */
    public static boolean isForWorkbook(String fileName, byte[] start) {
        return looksLikeWorkbook(start)
                || !looksLikeDocument(start)
                        && !fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Tells whether the first bytes of a file are those of a document in JSON, whatever its name. */
    static boolean looksLikeDocument(byte[] start) {
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    /** The name of a file without its ending. */
    public static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
