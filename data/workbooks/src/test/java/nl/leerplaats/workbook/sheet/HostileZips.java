package nl.leerplaats.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.load.LoadResult;

/** Zips of CSV files that nobody means well, or that some program has spoilt. */
final class HostileZips {

    private static final int MEGABYTE = 1 << 20;

    private HostileZips() {}

    static LoadResult load(byte[] zip) {
        try {
            return WorkbookLoader.load(new ByteArrayInputStream(zip), "map", ImportSettings.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found of the files in it, without what the dataset lacks. */
    static List<Finding> findings(byte[] zip) {
        return load(zip).findings().stream()
                .filter(finding -> !finding.path().isEmpty())
                .toList();
    }

    static byte[] zip(String name, byte[] content) {
        return zip(1, (zip, number) -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        });
    }

    /** A zip with so many empty files in it. */
    static byte[] ofFiles(int count) {
        return zip(count, (zip, number) -> zip.putNextEntry(new ZipEntry("bestand" + number + ".csv")));
    }

    /** A zip of files that unpack to so many megabytes each. */
    static byte[] bomb(int files, int megabytes) {
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        return zip(files, (zip, number) -> {
            zip.putNextEntry(new ZipEntry("bestand" + number + ".csv"));
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
        });
    }

    /** A zip that says that its file has a password, in both places where a zip says so. */
    static byte[] encrypted(String name, String content) {
        byte[] zip = HostileFiles.zip(name, content);
        mark(zip, new byte[] {'P', 'K', 3, 4}, 6);
        mark(zip, new byte[] {'P', 'K', 1, 2}, 8);
        return zip;
    }

    private static void mark(byte[] zip, byte[] signature, int offset) {
        for (int at = 0; at + signature.length <= zip.length; at++) {
            if (Arrays.equals(zip, at, at + signature.length, signature, 0, signature.length)) {
                zip[at + offset] |= 1;
            }
        }
    }

    /** Puts an entry into a zip. */
    private interface Filling {
        void fill(ZipOutputStream zip, int number) throws IOException;
    }

    private static byte[] zip(int count, Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 0; number < count; number++) {
                filling.fill(zip, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
