package nl.leerplaats.web.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.document.Selection;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.plan.document.DocumentSender;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of a plan: one of a student or a company, or all of them in a zip file. */
@Controller
@Access(Needs.READ)
class DocumentController {

    private final PlanPages pages;
    private final DocumentSender sender;

    DocumentController(PlanPages pages, DocumentSender sender) {
        this.pages = pages;
        this.sender = sender;
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
        sender.sendSome(plan, selection, response, locale);
    }

    /** The page from which all documents are downloaded, which tells how far that is and who could not be written. */
    @GetMapping("/plans/{id}/all-documents")
    String page(@PathVariable String id, Model model) {
        StoredPlan plan = pages.get(id);
        pages.addHead(model, plan);
        sender.addProgress(model, plan);
        return "plan/documents";
    }

    /** All documents of a plan, made while they are sent. */
    @GetMapping("/plans/{id}/documents.zip")
    void all(@PathVariable String id, HttpServletResponse response, Locale locale) throws IOException {
        StoredPlan plan = pages.get(id);
        sender.sendAll(plan, any -> true, response, locale);
    }
}
