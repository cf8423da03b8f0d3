package nl.leerplaats.workbook.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.workbook.sheet.read.PlanSheets;
import nl.leerplaats.workbook.table.BookReader;
import nl.leerplaats.workbook.table.ReadProgress;

/**
 * Reads a plan of a dataset, whatever it is kept in: the document of the data format, a workbook with the sheet Plaatsingen, or a folder with
 * {@code plaatsingen.csv}. Bad input never throws: it gives findings, all at once.
 */
public final class PlanFile {

    /** Bytes by which a workbook is known. */
    private static final int START = 8;

    private PlanFile() {}

    /** Reads a file or a folder; one that is missing or cannot be read gives a finding. */
    public static PlanLoadResult load(Path path, Dataset dataset) {
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path) || starts(path, start -> BookReader.isForWorkbook(name, start))) {
            FindingCollector findings = new FindingCollector();
            return PlanSheets.read(BookReader.read(path, findings, ReadProgress.SILENT), dataset, findings);
        }
        return PlanLoader.load(path, dataset);
    }

    /**
     * Reads a document or a workbook. The stream is not closed.
     *
     * @param fileName name of the file: see {@link BookReader#isForWorkbook}
     * @throws IOException where the stream fails
     */
    public static PlanLoadResult load(InputStream in, String fileName, Dataset dataset) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(START);
        byte[] start = buffered.readNBytes(START);
        buffered.reset();
        if (!BookReader.isForWorkbook(fileName, start)) {
            return PlanLoader.load(buffered, dataset);
        }
        FindingCollector findings = new FindingCollector();
        String name = BookReader.stem(fileName);
        return PlanSheets.read(BookReader.read(buffered, name, findings, ReadProgress.SILENT), dataset, findings);
    }

    /** Tells whether a file is a workbook, by how it begins, whatever it is called. */
    public static boolean isWorkbook(Path path) {
        return starts(path, BookReader::looksLikeWorkbook);
    }

    private static boolean starts(Path path, Predicate<byte[]> wanted) {
        try (InputStream in = Files.newInputStream(path)) {
            return wanted.test(in.readNBytes(START));
        } catch (IOException e) {
            return false; // the reader of documents says why it cannot be opened
        }
    }
}
