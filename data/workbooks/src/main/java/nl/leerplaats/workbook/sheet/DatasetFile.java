package nl.leerplaats.workbook.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.place.PositionSource;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import nl.leerplaats.workbook.table.Book;
import nl.leerplaats.workbook.table.BookReader;
import nl.leerplaats.workbook.table.ReadProgress;
import org.jspecify.annotations.Nullable;

/** A dataset in whatever kind of file people send: a document, a workbook, or a zip of CSV files. What the file holds decides, not its name. */
public final class DatasetFile {

    /** Bytes by which a workbook is known. */
    private static final int START = 8;

    private DatasetFile() {}

    /**
     * What came of a file.
     *
     * @param result the dataset, or why it is refused
     * @param mapping the names of its columns, where they came with it; none where they did not
     */
    public record Opened(LoadResult result, ColumnMapping mapping) {}

    /**
     * Where postcodes lie, and what the columns of a file are called.
     *
     * @param positions finds where postcodes lie
     * @param given the names of columns that came beside the file; none where they did not
     * @param kept the names of columns that were kept of an earlier file, as a file, for one that does not say so itself; null for none
     */
    public record Settings(
            PositionSource positions,
            ColumnMapping given,
            @Nullable String kept) {

        /** With the positions that are part of the program, in the words of the workbook. */
        public static final Settings PLAIN = new Settings(PositionSource.BUILT_IN, ColumnMapping.NONE, null);
    }

    /**
     * Reads and checks a file. The stream is not closed.
     *
     * @param fileName name of the file: see {@link BookReader#isForWorkbook}
     * @param findings what was found before; all that is found of the file is added
     * @throws IOException where the stream fails
     */
    public static Opened open(InputStream in, String fileName, Settings settings, FindingCollector findings)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(START);
        byte[] start = buffered.readNBytes(START);
        buffered.reset();
        ColumnMapping given = settings.given();
        if (!BookReader.isForWorkbook(fileName, start)) {
            return new Opened(with(findings, DatasetLoader.load(buffered)), given);
        }
        Optional<Book> book = BookReader.read(buffered, BookReader.stem(fileName), findings, ReadProgress.SILENT);
        ColumnMapping own =
                book.map(one -> ColumnMapping.in(one, new FindingCollector())).orElse(ColumnMapping.NONE);
        ColumnMapping said = given.isEmpty() ? own : given;
        String kept = settings.kept();
        ColumnMapping used = said.isEmpty() && kept != null
                ? ColumnMapping.read(kept.getBytes(StandardCharsets.UTF_8), findings)
                : given;
        ImportSettings how = new ImportSettings(
                settings.positions(), used.isEmpty() ? ColumnMapping.NONE : used, ReadProgress.SILENT);
        return new Opened(WorkbookLoader.load(book, how, findings), said);
    }

    /** What was found of the names of columns is among the findings too. */
    private static LoadResult with(FindingCollector found, LoadResult result) {
        List<Finding> all = new ArrayList<>(found.list());
        all.addAll(result.findings());
        return result instanceof LoadResult.Loaded loaded
                ? new LoadResult.Loaded(loaded.dataset(), all, loaded.absent())
                : new LoadResult.Rejected(all);
    }
}
