package nl.leerplaats.web.plan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.document.DocumentFile;
import nl.leerplaats.document.DocumentMaker;
import nl.leerplaats.document.DocumentSettings;
import nl.leerplaats.document.PlanDocuments;
import nl.leerplaats.document.Selection;
import nl.leerplaats.document.ical.CalendarFile;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.VisitSettings;
import nl.leerplaats.web.store.plan.StoredPlan;

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

    /**
     * Writes documents into a zip file in their order; they are made on all cores meanwhile. Where a letter stands as a box, because no font
     * has it, a last entry names the documents and the words. The stream is left open.
     *
     * @param note name of that entry, and what it says first
     * @param progress is called with how far it is, and with the words
     */
    void writeZip(StoredPlan plan, List<DocumentFile> files, Note note, DocumentProgress progress, OutputStream out)
            throws IOException {
        progress.expect(files.size());
        int[] count = {0};
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<String> unwritten = new ArrayList<>();
        DocumentMaker.makeAll(files, made -> {
            add(zip, plan, made.file().path(), made.bytes());
            progress.show(++count[0]);
            if (!made.unwritten().isEmpty()) {
                unwritten.add(made.file().path() + ": " + String.join(", ", made.unwritten()));
            }
        });
        if (!unwritten.isEmpty()) {
            String text = note.text() + "\r\n\r\n" + String.join("\r\n", unwritten) + "\r\n";
            add(zip, plan, note.name(), text.getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
        progress.finish(unwritten);
    }

    /**
     * A note in a zip file.
     *
     * @param name name of the file
     * @param text what it says
     */
    record Note(String name, String text) {}

    private static void add(ZipOutputStream zip, StoredPlan plan, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(momentOf(plan));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
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
