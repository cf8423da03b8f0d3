package nl.leerplaats.workbook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads the CSV files of a zip as if they lay in a folder, in memory: nothing is written to disk, so that a name in the zip leads nowhere. The
 * folder may be in the zip itself, as programs pack one; what lies beside the CSV files is passed over. A zip that cannot be meant well, or
 * that unpacks to more than any school has, is refused.
 */
final class CsvZip {

    /** Most bytes that the CSV files may unpack to, counted while unpacking: what the zip says of itself is not believed. */
    static final int MAX_UNPACKED = BookReader.MAX_FILE;

    /** Most files and folders in a zip. */
    static final int MAX_ENTRIES = 1_000;

    private static final String ENDING = ".csv";

    /** What only office programs put into a file. */
    private static final Set<String> OFFICE_FILES = Set.of("[content_types].xml", "mimetype", "content.xml");

    private static final Set<String> OFFICE_FOLDERS = Set.of("xl/", "word/", "ppt/");

    private static final int PIECE = 1 << 16;

    private final ZipFile zip;
    private final FindingCollector findings;

    private CsvZip(ZipFile zip, FindingCollector findings) {
        this.zip = zip;
        this.findings = findings;
    }

    /** Tells whether the bytes are those of a zip that no office program made. */
    static boolean isOne(byte[] bytes) {
        if (!WorkbookGuard.isZip(bytes)) {
            return false;
        }
        try (ZipFile zip = Library.zip(bytes)) {
            return Library.entries(zip).stream().noneMatch(CsvZip::isOffice);
        } catch (IOException damaged) {
            return startsWithCsv(bytes);
        }
    }

    private static boolean isOffice(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return OFFICE_FILES.contains(name) || OFFICE_FOLDERS.stream().anyMatch(name::startsWith);
    }

    /** Of a zip that is not whole the first name may still be read. */
    private static boolean startsWithCsv(byte[] bytes) {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            ZipArchiveEntry first = Library.call(zip::getNextEntry);
            return first != null && (first.isDirectory() || isCsv(first));
        } catch (IOException damaged) {
            return false;
        }
    }

    /** Reads the files, in the order of their names; empty where the zip is refused. */
    static Optional<Book> read(byte[] bytes, String name, FindingCollector findings, ReadProgress progress) {
        try (ZipFile zip = Library.zip(bytes)) {
            return new CsvZip(zip, findings).read(name, progress);
        } catch (IOException damaged) {
            // Whatever the library says of it, a part of the zip is not whole, or packed in a way that it does not
            // know.
            findings.add(FindingCode.ZIP_DAMAGED, SheetPlace.BOOK, "");
            return Optional.empty();
        }
    }

    private Optional<Book> read(String name, ReadProgress progress) throws IOException {
        List<ZipArchiveEntry> entries = Library.entries(zip);
        List<ZipArchiveEntry> files = entries.stream()
                .filter(entry -> isCsv(entry) && !isBeside(entry))
                .sorted(Comparator.comparing(CsvZip::path))
                .toList();
        if (!accepts(entries, files)) {
            return Optional.empty();
        }
        if (!fits(files)) {
            findings.add(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "bytes", MAX_UNPACKED);
            return Optional.empty();
        }
        List<SheetTable> tables = new ArrayList<>();
        for (ZipArchiveEntry file : files) {
            String sheet = BookReader.stem(path(file).substring(folder(file).length()));
            try (InputStream in = Library.open(zip, file)) {
                CsvReading.read(in.readNBytes(MAX_UNPACKED), sheet, findings, progress)
                        .ifPresent(tables::add);
            }
        }
        return Optional.of(new Book(name, tables));
    }

    /** Counts what comes out before any of it is kept. */
    private boolean fits(List<ZipArchiveEntry> files) throws IOException {
        byte[] piece = new byte[PIECE];
        long unpacked = 0;
        for (ZipArchiveEntry file : files) {
            try (InputStream in = Library.open(zip, file)) {
                for (int read = Library.read(in, piece); read >= 0; read = Library.read(in, piece)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Looks at the names and marks alone, before anything is unpacked. */
    private boolean accepts(List<ZipArchiveEntry> entries, List<ZipArchiveEntry> files) {
        if (entries.size() > MAX_ENTRIES) {
            findings.add(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "parts", MAX_ENTRIES);
            return false;
        }
        for (ZipArchiveEntry entry : entries) {
            if (leadsOut(path(entry))) {
                findings.add(FindingCode.ZIP_UNSAFE, SheetPlace.BOOK, entry.getName());
                return false;
            }
        }
        if (files.isEmpty()) {
            findings.add(FindingCode.ZIP_WITHOUT_CSV, SheetPlace.BOOK, "");
        } else if (files.stream().anyMatch(file -> file.getGeneralPurposeBit().usesEncryption())) {
            findings.add(FindingCode.ZIP_PASSWORD, SheetPlace.BOOK, "");
        } else if (files.stream().map(CsvZip::folder).distinct().count() > 1) {
            String folders = files.stream()
                    .map(CsvZip::folder)
                    .distinct()
                    .map(folder -> folder.isEmpty() ? "/" : folder)
                    .collect(Collectors.joining(", "));
            findings.add(FindingCode.ZIP_FOLDERS, SheetPlace.BOOK, folders);
        } else {
            return true;
        }
        return false;
    }

    private static boolean isCsv(ZipArchiveEntry entry) {
        return !entry.isDirectory() && path(entry).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Hidden files, and what macOS puts beside each file of a zip. */
    private static boolean isBeside(ZipArchiveEntry entry) {
        return Arrays.stream(path(entry).split("/", -1))
                .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || Arrays.asList(path.split("/", -1)).contains("..");
    }

    /** Some programs of Windows part folders otherwise. */
    private static String path(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static String folder(ZipArchiveEntry entry) {
        return path(entry).substring(0, path(entry).lastIndexOf('/') + 1);
    }
}
