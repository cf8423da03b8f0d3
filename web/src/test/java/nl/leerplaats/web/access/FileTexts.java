package nl.leerplaats.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The texts in a file of any kind that the application makes: of each file in a zip, of the parts of a workbook, of the pages of a PDF. */
final class FileTexts {

    private FileTexts() {}

    static String of(byte[] file) throws IOException {
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return ofZip(file);
        }
        return start.startsWith("%PDF") ? ofPdf(file) : new String(file, StandardCharsets.UTF_8);
    }

    private static String ofZip(byte[] file) throws IOException {
        Path copy = Files.createTempFile("walk", ".zip");
        try {
            Files.write(copy, file);
            StringBuilder texts = new StringBuilder();
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    texts.append(entry.getName()).append('\n');
                    try (InputStream in = zip.getInputStream(entry)) {
                        texts.append(of(in.readAllBytes())).append('\n');
                    }
                }
            }
            return texts.toString();
        } finally {
            Files.delete(copy);
        }
    }

    private static String ofPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getDocumentInformation().getTitle() + "\n" + new PDFTextStripper().getText(document);
        }
    }
}
