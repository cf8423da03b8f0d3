package nl.leerplaats.workbook.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;

/** Reads a CSV file, whatever separator and encoding the program that wrote it likes. */
public final class CsvReading {

    private static final int ROWS_PER_REPORT = 1_000;

    private CsvReading() {}

    /**
     * Reads a file; empty where it cannot be read.
     *
     * @throws IOException where there is no file or it cannot be opened
     */
    public static Optional<SheetTable> read(Path file, FindingCollector findings) throws IOException {
        return CsvFolder.readFile(file, findings, ReadProgress.SILENT);
    }

    /**
     * Reads what stands in a file; empty where it cannot be read.
     *
     * @param name name of the file without its ending
     */
    public static Optional<SheetTable> read(byte[] bytes, String name, FindingCollector findings) {
        return read(bytes, name, findings, ReadProgress.SILENT);
    }

    static Optional<SheetTable> read(byte[] bytes, String name, FindingCollector findings, ReadProgress progress) {
        if (BookReader.looksLikeWorkbook(bytes)) {
            findings.add(FindingCode.WORKBOOK_NOT_CSV, SheetPlace.of(name, 1), "");
            return Optional.empty();
        }
        CsvText text = CsvText.of(bytes);
        if (!text.isText()) {
            findings.add(FindingCode.CSV_NOT_TEXT, SheetPlace.of(name, 1), "");
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        int row = text.skippedRows();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.content())) {
            for (CsvRecord record : records) {
                row++;
                Line line = line(row, record, name, findings);
                if (!line.cells().isEmpty()) {
                    lines.add(line);
                }
                if (row % ROWS_PER_REPORT == 0) {
                    progress.rows(name, row);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            findings.add(FindingCode.BROKEN_CSV, SheetPlace.of(name, row + 1), "");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
        return Optional.of(new SheetTable(name, lines));
    }

    private static Line line(int row, CsvRecord record, String name, FindingCollector findings) {
        List<SheetCell> cells = new ArrayList<>(record.getFieldCount());
        int filled = 0;
        for (String field : record.getFields()) {
            SheetCell cell =
                    SheetCell.ofText(CellText.decode(field)); // programs that read workbooks leave the escapes in
            if (cell.text().length() > XlsxReader.MAX_CELL) {
                SheetPlace place = SheetPlace.of(name, row, cells.size(), "");
                findings.add(FindingCode.CELL_TOO_LONG, place, "", XlsxReader.MAX_CELL);
                cell = SheetCell.EMPTY;
            }
            cells.add(cell);
            filled = cell.isEmpty() ? filled : cells.size();
        }
        return new Line(row, cells.subList(0, filled));
    }
}
