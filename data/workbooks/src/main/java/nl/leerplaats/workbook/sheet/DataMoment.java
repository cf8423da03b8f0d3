package nl.leerplaats.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The moment of the data in a workbook that this program wrote. It stands among the properties of the workbook, which office programs keep when they
 * save it: the time of a file says when it was copied last, and nothing of what its writer knew.
 */
public final class DataMoment {

    /** Name of the property, as office programs show it. */
    static final String PROPERTY = "Leerplaats gegevens van";

    private static final String ENTRY = "docProps/custom.xml";
    private static final int MOST_BYTES = 1 << 16;

    private static final Pattern VALUE = Pattern.compile(
            "<(?:\\w+:)?property\\b[^>]*\\bname=\"" + PROPERTY + "\"[^>]*>\\s*<(?:\\w+:)?lpwstr>([^<]{1,64})<");

    private DataMoment() {}

    /** Reads it; empty where the file is no workbook, or one that does not tell. */
    public static Optional<Instant> read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Matcher found = VALUE.matcher(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
                return found.find() ? Optional.of(Instant.parse(found.group(1).strip())) : Optional.empty();
            }
        } catch (IOException | DateTimeParseException doesNotTell) {
            return Optional.empty();
        }
    }
}
