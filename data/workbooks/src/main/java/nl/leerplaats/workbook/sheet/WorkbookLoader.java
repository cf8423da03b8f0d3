package nl.leerplaats.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.place.PositionFinder;
import nl.leerplaats.data.place.PostcodePositions;
import nl.leerplaats.workbook.sheet.read.AbsentPaths;
import nl.leerplaats.workbook.sheet.read.BookDocument;
import nl.leerplaats.workbook.sheet.read.ImportContext;
import nl.leerplaats.workbook.sheet.read.PositionImport;
import nl.leerplaats.workbook.sheet.row.BookRows;
import nl.leerplaats.workbook.sheet.row.CellReader;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import nl.leerplaats.workbook.sheet.row.Origins;
import nl.leerplaats.workbook.table.Book;
import nl.leerplaats.workbook.table.BookReader;

/**
 * Reads a workbook, or a folder or zip of CSV files, as a dataset. What stands in it becomes a document that is read and checked like any other;
 * what is found there is told at the cell that it came from. Bad input never throws: it gives findings, all at once.
 */
public final class WorkbookLoader {

    private WorkbookLoader() {}

    /** Reads and checks a file or a folder; one that is missing or cannot be read gives a finding. */
    public static LoadResult load(Path path, ImportSettings settings) {
        FindingCollector findings = new FindingCollector();
        return load(BookReader.read(path, findings, settings.progress()), settings, findings);
    }

    /**
     * Reads and checks a workbook, or a zip of CSV files. The stream is not closed.
     *
     * @param name name of the file without its ending: the name of the dataset, where the workbook gives none
     * @throws IOException where the stream fails
     */
    public static LoadResult load(InputStream in, String name, ImportSettings settings) throws IOException {
        FindingCollector findings = new FindingCollector();
        return load(BookReader.read(in, name, findings, settings.progress()), settings, findings);
    }

    /**
     * Reads and checks a book.
     *
     * @param book the book; empty where its file was refused
     * @param findings what was found of the file; what is found in the book is added
     */
    public static LoadResult load(Optional<Book> book, ImportSettings settings, FindingCollector findings) {
        if (book.isEmpty()) {
            return new LoadResult.Rejected(findings.list());
        }
        BookRows rows = BookRows.read(book.get(), mapping(book.get(), settings, findings), findings);
        Origins origins = new Origins();
        CellReader cells = new CellReader(findings, origins);
        LoadResult result = DatasetLoader.load(BookDocument.of(
                ImportContext.of(rows, cells, origins, positions(rows, settings, findings)),
                book.get().name()));
        if (!rows.complete()) {
            // What is not there is not missed for that reason; a value that nobody means is one whatever else is wrong.
            origins.translate(result.findings()).stream()
                    .filter(finding -> FindingCode.ofValues().contains(finding.code()))
                    .forEach(findings::add);
            return new LoadResult.Rejected(findings.list());
        }
        boolean columnNamed = !findings.keeps(FindingCode.BSN_COLUMN)
                || findings.list().stream().anyMatch(finding -> finding.code() == FindingCode.BSN_COLUMN);
        origins.translate(result.findings()).stream()
                .filter(finding -> !columnNamed || finding.code() != FindingCode.LOOKS_LIKE_BSN)
                .forEach(findings::add);
        return result instanceof LoadResult.Loaded loaded && !findings.hasErrors()
                ? new LoadResult.Loaded(loaded.dataset(), findings.list(), AbsentPaths.of(rows))
                : new LoadResult.Rejected(findings.list());
    }

    private static PostcodePositions positions(BookRows rows, ImportSettings settings, FindingCollector findings) {
        List<String> postcodes = PositionImport.postcodes(rows);
        if (postcodes.isEmpty()) {
            return PostcodePositions.NONE;
        }
        PositionFinder.Found found = settings.positions().find(postcodes);
        found.findings().forEach(findings::add);
        int approximate = PositionImport.countApproximate(rows, found.positions());
        if (approximate > 0) {
            findings.add(FindingCode.APPROXIMATE_POSITIONS, SheetPlace.BOOK, "", approximate);
        }
        return found.positions();
    }

    private static ColumnMapping mapping(Book book, ImportSettings settings, FindingCollector findings) {
        if (settings.mapping() != ColumnMapping.NONE) {
            return settings.mapping();
        }
        return ColumnMapping.in(book, findings);
    }
}
