package nl.leerplaats.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.VisitSettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Makes documents for tests and reads them again. */
public final class Made {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final LocalDateTime STAMP = LocalDateTime.of(2026, 9, 1, 0, 0);

    private Made() {}

    static PlanBook book(Dataset dataset, Plan plan) {
        return PlanBook.of(PlanningYear.of(dataset), plan);
    }

    static List<DocumentFile> all(Dataset dataset, Plan plan) {
        return list(dataset, plan, Selection.ALL);
    }

    static List<DocumentFile> list(Dataset dataset, Plan plan, Selection selection) {
        return PlanDocuments.list(
                book(dataset, plan), new DocumentSettings(DUTCH, STAMP, VisitSettings.DEFAULT), selection);
    }

    /** The document at a path that ends so. */
    static DocumentFile find(List<DocumentFile> files, String end) {
        return files.stream()
                .filter(file -> file.path().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError(end + " is not in "
                        + files.stream().map(DocumentFile::path).toList()));
    }

    static byte[] bytes(DocumentFile file) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.content().writeTo(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a reader reads: the text of a page, a calendar with its long lines put together, a table as it is. */
    static String text(DocumentFile file) {
        byte[] bytes = bytes(file);
        if (file.path().endsWith(".pdf")) {
            return pdfText(bytes);
        }
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** The text of a PDF file, each run of white space as one space and each hyphen as a plain one. */
    public static String pdfText(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(new ByteArrayInputStream(bytes).readAllBytes())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u2011', '-')
                    .replaceAll("\\s+", " ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
