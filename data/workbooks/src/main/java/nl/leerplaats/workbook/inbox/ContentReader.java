package nl.leerplaats.workbook.inbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.load.ChangesLoadResult;
import nl.leerplaats.data.load.ChangesLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.workbook.sheet.DataMoment;
import nl.leerplaats.workbook.sheet.DatasetFile;
import nl.leerplaats.workbook.table.BookReader;

/** Reads what was delivered: changes, or records as a document, a workbook or a zip of CSV files. Bad input never throws: it gives findings, all at once. */
public final class ContentReader {

    private static final int START = 8;

    private final DatasetFile.Settings settings;
    private final Clock clock;

    /**
     * A reader.
     *
     * @param settings where postcodes lie, and what columns are called
     * @param clock what time it is
     */
    public ContentReader(DatasetFile.Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reads a file, and follows no link.
     *
     * @param file where it is
     * @param name its name, as its sender gave it
     * @param now the dataset that it is meant for
     */
    public Content read(Path file, String name, Dataset now) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return refused(Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? noFile(name) : missing(name));
            }
            if (Files.size(file) > BookReader.MAX_FILE) {
                return refused(
                        Finding.of(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "bytes", BookReader.MAX_FILE));
            }
            return isForWorkbook(file, name) ? records(file, name) : document(file, name, now);
        } catch (NoSuchFileException vanished) {
            return refused(missing(name));
        } catch (IOException failed) {
            return refused(Finding.of(FindingCode.FILE_UNREADABLE, "$", name));
        }
    }

    /** What is said of a folder or a link that lies where files belong. */
    static Finding noFile(String name) {
        return Finding.of(FindingCode.NOT_A_FILE, "$", name);
    }

    private static Finding missing(String name) {
        return Finding.of(FindingCode.FILE_NOT_FOUND, "$", name);
    }

    private static Content refused(Finding finding) {
        return new Content.Unreadable(List.of(finding));
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean isForWorkbook(Path file, String name) throws IOException {
        try (InputStream in = open(file)) {
            return BookReader.isForWorkbook(name, in.readNBytes(START));
        }
    }

    /** The key that tells what a document is may stand anywhere in it: it is read as changes until it says otherwise. */
    private Content document(Path file, String name, Dataset now) throws IOException {
        try (InputStream in = open(file)) {
            ChangesLoadResult result = ChangesLoader.load(in, now, clock.instant());
            if (result instanceof ChangesLoadResult.Loaded loaded) {
                ChangeDocument changes = loaded.changes();
                return new Content.Events(changes, loaded.findings());
            }
            if (result.findings().stream().noneMatch(ContentReader::isOfDataset)) {
                return new Content.Unreadable(result.findings());
            }
        }
        return records(file, name);
    }

    private static boolean isOfDataset(Finding finding) {
        return finding.code() == FindingCode.OTHER_DOCUMENT && finding.value().equals(Dataset.FORMAT);
    }

    private Content records(Path file, String name) throws IOException {
        try (InputStream in = open(file)) {
            LoadResult result =
                    DatasetFile.open(in, name, settings, new FindingCollector()).result();
            if (!(result instanceof LoadResult.Loaded loaded)) {
                return new Content.Unreadable(result.findings());
            }
            Instant moment = DataMoment.read(file)
                    .filter(one -> !one.isAfter(clock.instant()))
                    .orElse(null);
            return new Content.Records(loaded.dataset(), loaded.absent(), moment, loaded.findings());
        }
    }
}
