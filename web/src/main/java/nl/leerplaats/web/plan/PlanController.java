package nl.leerplaats.web.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.plan.StudentFilter.Show;
import nl.leerplaats.web.plan.document.DocumentSender;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.FileDownload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a plan: students, companies by weekday, cost; its download. */
@Controller
@Access(Needs.READ)
class PlanController {

    private final PlanPages pages;
    private final Store store;
    private final OwnSpaces own;

    PlanController(PlanPages pages, Store store, OwnSpaces own) {
        this.own = own;
        this.pages = pages;
        this.store = store;
    }

    @Access(Needs.ACCOUNT)
    @GetMapping("/plans")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        Predicate<String> isShown = own.readBy(viewer);
        pages.addList(model, q, page, isShown);
        model.addAttribute("plansAny", viewer.administrator() || own.plansAny(viewer));
        model.addAttribute(
                "active",
                store.runs().listInUse().stream()
                        .filter(run -> isShown.test(run.dataset().id()))
                        .toList());
        return "plan/list";
    }

    @GetMapping("/plans/{id}")
    String students(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(required = false) @Nullable Show show,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        pages.addStudents(model, pages.get(id), new StudentFilter(q, school, profile, show), page, locale);
        return "plan/students";
    }

    @GetMapping("/plans/{id}/companies")
    String companies(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        pages.addCompanies(model, pages.get(id), new CompanyFilter(q, all), page, locale);
        return "plan/companies";
    }

    @GetMapping("/plans/{id}/cost")
    String cost(@PathVariable String id, Model model, Locale locale) {
        pages.addCost(model, pages.get(id), locale);
        return "plan/cost";
    }

    @GetMapping("/plans/{id}/file")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredPlan stored = pages.get(id);
        FileDownload.send(response, "plan", stored.dataset().name(), out -> PlanWriter.write(stored.plan(), out));
    }

    @GetMapping("/plans/{id}/workbook")
    void workbook(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredPlan stored = pages.get(id);
        DocumentSender.sendWorkbook(stored, store.spaces().moment(stored.dataset()), response);
    }

    @Access(Needs.WORK)
    @PostMapping("/plans/{id}/delete")
    String delete(@PathVariable String id, RedirectAttributes redirect) {
        store.plans().remove(pages.get(id).id());
        redirect.addFlashAttribute("notice", "plan.deleted");
        return "redirect:/plans";
    }
}
