package nl.leerplaats.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;

/** Reads the CSV files of a folder, one for each sheet, in the order of their names. */
final class CsvFolder {

    private static final String ENDING = ".csv";

    private CsvFolder() {}

    static Optional<Book> read(Path folder, FindingCollector findings, ReadProgress progress) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(CsvFolder::isCsv).sorted().toList();
            if (files.isEmpty()) {
                findings.add(FindingCode.NO_CSV, SheetPlace.BOOK, folder);
                return Optional.empty();
            }
            List<SheetTable> tables = new ArrayList<>();
            for (Path file : files) {
                readFile(file, findings, progress).ifPresent(tables::add);
            }
            return Optional.of(
                    new Book(String.valueOf(folder.toAbsolutePath().normalize().getFileName()), tables));
        } catch (IOException e) {
            findings.add(FindingCode.FILE_UNREADABLE, SheetPlace.BOOK, folder);
            return Optional.empty();
        }
    }

    /** Reads one CSV file; empty where it cannot be read. */
    static Optional<SheetTable> readFile(Path file, FindingCollector findings, ReadProgress progress)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BookReader.MAX_FILE + 1);
            if (bytes.length > BookReader.MAX_FILE) {
                findings.add(
                        FindingCode.WORKBOOK_TOO_LARGE,
                        SheetPlace.BOOK,
                        file.getFileName(),
                        "bytes",
                        BookReader.MAX_FILE);
                return Optional.empty();
            }
            String name = BookReader.stem(String.valueOf(file.getFileName()));
            return CsvReading.read(bytes, name, findings, progress);
        }
    }

    private static boolean isCsv(Path file) {
        return Files.isRegularFile(file)
                && String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
