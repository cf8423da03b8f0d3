package nl.leerplaats.web.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.document.DocumentFile;
import nl.leerplaats.data.document.DocumentKind;
import nl.leerplaats.data.document.Selection;
import nl.leerplaats.web.store.StoredPlan;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of a plan: one of a student or a company, or all of them in a zip file. */
@Controller
class DocumentController {

    private final PlanPages pages;
    private final DocumentDesk desk;
    private final MessageSource messages;
    private final PlanFiles files = new PlanFiles();

    DocumentController(PlanPages pages, DocumentDesk desk, MessageSource messages) {
        this.pages = pages;
        this.desk = desk;
        this.messages = messages;
    }

    /** The documents of one kind of a student or a company to read: a file, or a zip file where there are several. */
    @GetMapping("/plans/{id}/documents")
    void ofOne(
            @PathVariable String id,
            @RequestParam DocumentKind kind,
            @RequestParam(required = false) @Nullable String student,
            @RequestParam(required = false) @Nullable String company,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        StoredPlan plan = pages.get(id);
        if ((student == null) == (company == null)) {
            throw new NotFoundException("document", kind.name());
        }
        Selection selection = student != null
                ? Selection.ofStudent(student, kind)
                : Selection.ofCompany(String.valueOf(company), kind);
        List<DocumentFile> found = files.list(plan, locale, selection).stream()
                .filter(file -> !file.path().endsWith(".csv"))
                .toList();
        if (found.isEmpty()) {
            throw new NotFoundException("document", kind.name());
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

    /** The page from which all documents are downloaded, which tells how far that is and who could not be written. */
    @GetMapping("/plans/{id}/all-documents")
    String page(@PathVariable String id, Model model) {
        StoredPlan plan = pages.get(id);
        pages.addHead(model, plan);
        DocumentProgress progress = desk.find(plan).orElse(null);
        model.addAttribute("progress", progress);
        model.addAttribute("working", progress != null && progress.state() == DocumentProgress.State.UNDER_WAY);
        return "plan/documents";
    }

    /** All documents of a plan, made while they are sent. */
    @GetMapping("/plans/{id}/documents.zip")
    void all(@PathVariable String id, HttpServletResponse response, Locale locale) throws IOException {
        StoredPlan plan = pages.get(id);
        DocumentProgress progress = desk.begin(plan);
        try {
            List<DocumentFile> all = files.list(plan, locale, Selection.ALL);
            send(response, "leerplaats-" + PlanFiles.safe(plan.dataset().name()) + ".zip", PlanFiles.ZIP);
            files.writeZip(plan, all, note(locale), progress, response.getOutputStream());
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
