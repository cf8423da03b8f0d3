package nl.leerplaats.web.paper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.plan.document.DocumentSender;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.WorkingPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of the working plan: look, download, and note that they were handed out. */
@Controller
@Access(Needs.READ)
class PaperController {

    private final WorkingPages working;
    private final PaperPages pages;
    private final PaperDesk desk;
    private final Store store;

    PaperController(WorkingPages working, PaperPages pages, PaperDesk desk, Store store) {
        this.working = working;
        this.pages = pages;
        this.desk = desk;
        this.store = store;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/papers")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "STUDENT") Owner.Who who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean other,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        working.addOwnHead(model, viewer, id, locale)
                .ifPresent(now -> pages.add(model, now, new PaperFilter(who, q, other), page, locale));
        return "paper/papers";
    }

    /** The papers of somebody: of one kind, or all of them. */
    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/papers/of")
    void of(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam String owner,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Owner wanted = Owner.read(owner).orElseThrow(() -> new NotFoundException("document", owner));
        desk.sendOf(working.getOwn(viewer, id), wanted, kind, response, locale);
    }

    /** The papers of all, or only those that are other ones since the last hand-out. */
    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/papers.zip")
    void all(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean other,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        desk.sendAll(working.getOwn(viewer, id), other && viewer.seesAll(), response, locale);
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/papers/workbook")
    void workbook(Viewer viewer, @PathVariable String id, HttpServletResponse response) throws IOException {
        StoredPlan plan = working.getOwn(viewer, id).plan();
        DocumentSender.sendWorkbook(plan, store.spaces().moment(plan.dataset()), response);
    }

    @GetMapping("/spaces/{id}/papers/plan")
    void plan(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredPlan plan = working.get(id).plan();
        FileDownload.send(response, "plan", plan.dataset().name(), out -> PlanWriter.write(plan.plan(), out));
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/papers/hand-out")
    String handOut(
            @PathVariable String id,
            @RequestParam String expected,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Working now = working.get(id);
        if (PaperDesk.token(now).equals(expected)) {
            desk.handOut(now, Worker.find(request));
            redirect.addFlashAttribute("notice", "papers.handedOut");
        } else {
            redirect.addFlashAttribute("problem", "papers.stale");
        }
        return "redirect:/spaces/" + id + "/papers";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/papers/take-back")
    String takeBack(@PathVariable String id, @RequestParam long number, RedirectAttributes redirect) {
        working.get(id);
        if (store.handOuts().takeBack(id, number)) {
            redirect.addFlashAttribute("notice", "papers.takenBack");
        } else {
            redirect.addFlashAttribute("problem", "papers.stale");
        }
        return "redirect:/spaces/" + id + "/papers";
    }
}
