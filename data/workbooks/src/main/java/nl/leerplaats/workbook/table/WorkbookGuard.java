package nl.leerplaats.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a file is, whatever its name says, before anything in it is believed: a workbook of the old kind or with a password, macros,
 * a file cut short, and one that unpacks to more than any school has are refused.
 */
final class WorkbookGuard {

    /** Most bytes that a workbook may unpack to, counted while unpacking: what the file says of itself is not believed. */
    static final long MAX_UNPACKED = 600L << 20;

    /** Most parts in a workbook. */
    static final int MAX_PARTS = 5_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** Name of the stream in which office programs put a workbook with a password, as it stands in the file. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int TEXT_SAMPLE = 4_096;

    private WorkbookGuard() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);
    }

    static boolean isCompound(byte[] bytes) {
        return startsWith(bytes, COMPOUND);
    }

    /** Tells whether the bytes are a workbook that may be read, and notes what was seen of it; a finding says why not. */
    static boolean passes(byte[] bytes, Traits traits, FindingCollector findings) {
        FindingCode code = kind(bytes);
        if (code != null) {
            findings.add(code, SheetPlace.BOOK, "");
            return false;
        }
        return unpacks(bytes, traits, findings);
    }

    private static @Nullable FindingCode kind(byte[] bytes) {
        if (bytes.length == 0) {
            return FindingCode.FILE_EMPTY;
        }
        if (isCompound(bytes)) {
            return contains(bytes, ENCRYPTED) ? FindingCode.PASSWORD_PROTECTED : FindingCode.OLD_WORKBOOK;
        }
        if (isZip(bytes)) {
            return null;
        }
        if (!isText(bytes)) {
            return FindingCode.NOT_A_WORKBOOK;
        }
        return BookReader.looksLikeDocument(Arrays.copyOf(bytes, Math.min(bytes.length, TEXT_SAMPLE)))
                ? FindingCode.DOCUMENT_NOT_WORKBOOK
                : FindingCode.TEXT_NOT_WORKBOOK;
    }

    private static boolean unpacks(byte[] bytes, Traits traits, FindingCollector findings) {
        try (ZipFile zip = Library.zip(bytes)) {
            List<ZipArchiveEntry> parts = Library.entries(zip);
            FindingCode code = kind(parts);
            if (code != null) {
                findings.add(code, SheetPlace.BOOK, "");
                return false;
            }
            return fits(zip, parts, traits, findings);
        } catch (IOException e) {
            // Whatever the library says of it, the directory or a part of the file is not whole.
            findings.add(FindingCode.BROKEN_WORKBOOK, SheetPlace.BOOK, "");
            return false;
        }
    }

    private static @Nullable FindingCode kind(List<ZipArchiveEntry> parts) {
        boolean isWorkbook = false;
        boolean isOther = false;
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                return FindingCode.HAS_MACROS;
            }
            isWorkbook |= name.equals("xl/workbook.xml");
            isOther |= name.equals("xl/workbook.bin") || name.equals("content.xml");
        }
        if (isWorkbook) {
            return null;
        }
        return isOther ? FindingCode.OTHER_WORKBOOK : FindingCode.NOT_A_WORKBOOK;
    }

    private static boolean fits(ZipFile zip, List<ZipArchiveEntry> parts, Traits traits, FindingCollector findings)
            throws IOException {
        if (parts.size() > MAX_PARTS) {
            findings.add(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "parts", MAX_PARTS);
            return false;
        }
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (ZipArchiveEntry part : parts) {
            PartScan scan = new PartScan(part.getName());
            try (InputStream in = Library.open(zip, part)) {
                for (int read = Library.read(in, buffer); read >= 0; read = Library.read(in, buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        findings.add(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "bytes", MAX_UNPACKED);
                        return false;
                    }
                    scan.look(buffer, read);
                }
            }
            scan.note(part.getName(), traits);
            FindingCode code = scan.found();
            if (code != null) {
                findings.add(code, SheetPlace.BOOK, "");
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Text has no control characters but tabs and line ends. */
    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, TEXT_SAMPLE); i++) {
            int b = bytes[i] & 0xFF;
            if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return true;
    }
}
