package nl.leerplaats.web.plan.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.leerplaats.document.DocumentFile;
import nl.leerplaats.document.Selection;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Sends documents of a plan to a browser, and tells how far that is. */
@Component
public class DocumentSender {

    private final DocumentDesk desk;
    private final MessageSource messages;
    private final PlanFiles files = new PlanFiles();

    DocumentSender(DocumentDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** All documents of a plan in their order, which is the same in every language; they are made when they are written. */
    public List<DocumentFile> list(StoredPlan plan, Locale locale) {
        return files.list(plan, locale, Selection.ALL);
    }

    /**
     * Sends a plan with its dataset as a workbook.
     *
     * @param moment when the last of what is in its dataset became known
     */
    public static void sendWorkbook(StoredPlan plan, Instant moment, HttpServletResponse response) throws IOException {
        FileDownload.sendWorkbook(
                response,
                "plan",
                plan.dataset().name(),
                out -> WorkbookWriter.write(plan.dataset().dataset(), plan.plan(), moment, out));
    }

    /** Adds how far the last zip file of a plan is. */
    public void addProgress(Model model, StoredPlan plan) {
        DocumentProgress progress = desk.find(plan).orElse(null);
        model.addAttribute("progress", progress);
        model.addAttribute("working", progress != null && progress.state() == DocumentProgress.State.UNDER_WAY);
    }

    /** Sends what is for reading among the documents of somebody: a file, or a zip file where there are several. */
    public void sendSome(StoredPlan plan, Selection selection, HttpServletResponse response, Locale locale)
            throws IOException {
        sendSome(plan, files.list(plan, locale, selection), response, locale);
    }

    /** Sends what is for reading among documents: a file, or a zip file where there are several; status 404 where there are none. */
    public void sendSome(StoredPlan plan, List<DocumentFile> some, HttpServletResponse response, Locale locale)
            throws IOException {
        List<DocumentFile> found =
                some.stream().filter(file -> !file.path().endsWith(".csv")).toList();
        if (found.isEmpty()) {
            throw new NotFoundException("document", plan.id());
        }
        DocumentFile first = found.get(0);
        if (found.size() == 1) {
            send(response, PlanFiles.nameOf(first), PlanFiles.typeOf(first));
            first.content().writeTo(response.getOutputStream());
        } else {
            send(response, PlanFiles.folderOf(first) + ".zip", PlanFiles.ZIP);
            files.writeZip(plan, found, note(locale), new DocumentProgress(), response.getOutputStream());
        }
    }

    /**
     * Sends the documents of a plan in a zip file, made while they are sent.
     *
     * @param wanted tells of a place in {@link #list} whether it is to be sent
     */
    public void sendAll(StoredPlan plan, Predicate<Integer> wanted, HttpServletResponse response, Locale locale)
            throws IOException {
        DocumentProgress progress = desk.begin(plan);
        try {
            List<DocumentFile> all = list(plan, locale);
            List<DocumentFile> some = IntStream.range(0, all.size())
                    .filter(wanted::test)
                    .mapToObj(all::get)
                    .toList();
            send(response, "leerplaats-" + PlanFiles.safe(plan.dataset().name()) + ".zip", PlanFiles.ZIP);
            files.writeZip(plan, some, note(locale), progress, response.getOutputStream());
        } finally {
            if (progress.state() != DocumentProgress.State.DONE) {
                progress.giveUp();
            }
        }
    }

    private PlanFiles.Note note(Locale locale) {
        return new PlanFiles.Note(
                messages.getMessage("files.unwrittenFile", null, locale),
                messages.getMessage("files.unwritten", null, locale));
    }

    private static void send(HttpServletResponse response, String name, String type) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
