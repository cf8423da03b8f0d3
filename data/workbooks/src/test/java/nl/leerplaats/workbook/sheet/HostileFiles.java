package nl.leerplaats.workbook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;

/** Files that are not what they say they are. */
final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;

    private HostileFiles() {}

    /** A zip with these parts: names and contents in turn. */
    static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Less than a megabyte that unpacks to 700 of them. */
    static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = new byte[MEGABYTE];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 700; i++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The start of a file of the kind that old office programs write, with the name of a stream in it. */
    static byte[] compound(String stream) {
        byte[] result = new byte[2_048];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(head, 0, result, 0, head.length);
        System.arraycopy(name, 0, result, 1_024, name.length);
        return result;
    }

    static byte[] truncated(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    static List<Finding> workbookNamedCsv() {
        return inFolder("leerlingen.csv", TestBook.create().bytes());
    }

    static List<Finding> csvWithOpenQuote() {
        return inFolder("leerlingen.csv", "Naam;School\n\"Anna;school\n".getBytes(StandardCharsets.UTF_8));
    }

    static List<Finding> mapping(String row) {
        String text = "Bestand;Kolom;Blad;Veld;Vaste waarde\n" + row + "\n";
        return inFolder("kolommen.csv", text.getBytes(StandardCharsets.UTF_8)).stream()
                .filter(finding -> finding.path().startsWith("kolommen"))
                .toList();
    }

    private static List<Finding> inFolder(String name, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("leerplaats");
            Path file = Files.write(folder.resolve(name), content);
            List<Finding> findings =
                    WorkbookLoader.load(folder, ImportSettings.PLAIN).findings();
            Files.delete(file);
            Files.delete(folder);
            return findings.stream()
                    .filter(finding -> !finding.path().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> exportWithExtra() {
        try {
            return WorkbookWriter.write(DatasetGenerator.generate(InstanceKind.SCHOOL, 1), new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
