package nl.leerplaats.web.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.document.DocumentFile;
import nl.leerplaats.data.document.DocumentMaker;
import nl.leerplaats.data.document.DocumentSettings;
import nl.leerplaats.data.document.PlanDocuments;
import nl.leerplaats.data.document.Selection;
import nl.leerplaats.data.document.ical.CalendarFile;
import nl.leerplaats.data.document.stage.PlanBook;
import nl.leerplaats.data.document.visit.VisitSettings;
import nl.leerplaats.web.store.StoredPlan;

/** The documents of a stored plan. Their moment is that at which the plan was made or read, so that a plan always gives the same files. */
final class PlanFiles {

    static final String ZIP = "application/zip";

    List<DocumentFile> list(StoredPlan plan, Locale locale, Selection selection) {
        PlanBook book = PlanBook.of(plan.dataset().year(), plan.plan(), plan.verdict());
        return PlanDocuments.list(book, new DocumentSettings(locale, momentOf(plan), VisitSettings.DEFAULT), selection);
    }

    private static LocalDateTime momentOf(StoredPlan plan) {
        return plan.since().atZone(CalendarFile.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** Writes documents into a zip file in their order; they are made on all cores meanwhile. The stream is left open. */
    void writeZip(StoredPlan plan, List<DocumentFile> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        DocumentMaker.makeAll(files, made -> {
            ZipEntry entry = new ZipEntry(made.file().path());
            entry.setTimeLocal(momentOf(plan));
            zip.putNextEntry(entry);
            zip.write(made.bytes());
            zip.closeEntry();
        });
        zip.finish();
    }

    /** A name that tells whose document it is, for a file outside its folder. */
    static String nameOf(DocumentFile file) {
        return folderOf(file) + "-" + file.name();
    }

    /** The folder of whoever the document is for. */
    static String folderOf(DocumentFile file) {
        String[] parts = file.path().split("/", -1);
        return parts[parts.length - 2];
    }

    static String typeOf(DocumentFile file) {
        return file.path().endsWith(".pdf") ? "application/pdf" : "text/calendar;charset=UTF-8";
    }

    /** A name without what file systems refuse. */
    static String safe(String name) {
        return name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }
}
