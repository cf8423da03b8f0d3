package nl.leerplaats.workbook.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Writes a workbook that the library does not read as one that it does: the strict variant of the format has other names for the same parts
 * and elements, and either variant may keep a date as text of ISO 8601 (ISO/IEC 29500-1, 18.18.11). A formula that gives a text without
 * characters, as of cells that are filled only where another is, looks to the library like one that was never worked out.
 */
final class PlainWorkbook {

    /** Stands before a date that was kept as text; a character that no text has (private use). */
    static final char ISO_DATE = '\uE000';

    /** Stands for the text without characters that a formula gave. */
    static final char NO_TEXT = '\uE001';

    private static final Pattern EMPTY_TEXT = Pattern.compile(
            "(<(?:\\w+:)?c\\b[^>]*\\bt=\"str\"[^>]*>\\s*<(?:\\w+:)?f\\b(?:[^>]*/>|[^>]*>[^<]*</(?:\\w+:)?f>)\\s*)"
                    + "<((?:\\w+:)?v)(?:\\s[^>]*)?(?:/>|></(?:\\w+:)?v>)");

    private static final Pattern ISO_CELL =
            Pattern.compile("(<(?:\\w+:)?c\\b[^>]*?\\bt\\s*=\\s*[\"'])d([\"'][^>]*>\\s*<(?:\\w+:)?v>)");

    private PlainWorkbook() {}

    static byte[] of(byte[] bytes, Traits traits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (ZipFile zip = Library.zip(bytes);
                ZipOutputStream result = new ZipOutputStream(out)) {
            result.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry part : Library.entries(zip)) {
                result.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = Library.open(zip, part)) {
                    if (traits.needRewriting(part.getName())) {
                        result.write(plain(in.readAllBytes()));
                    } else {
                        in.transferTo(result);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] plain(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8)
                .replace(
                        "http://purl.oclc.org/ooxml/officeDocument/relationships",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .replace(
                        "http://purl.oclc.org/ooxml/spreadsheetml/main",
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        String dated = ISO_CELL.matcher(text).replaceAll("$1str$2" + ISO_DATE);
        return EMPTY_TEXT
                .matcher(dated)
                .replaceAll("$1<$2>" + NO_TEXT + "</$2>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
