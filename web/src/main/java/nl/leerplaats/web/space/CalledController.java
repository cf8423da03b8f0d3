package nl.leerplaats.web.space;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.system.Worker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company rang: it takes nobody any more, has more or fewer places, its recognition changes, or a mentor leaves. */
@Controller
@Access(Needs.READ)
class CalledController {

    private static final int PAGE = 20;

    private final Store store;
    private final DataDesk desk;

    CalledController(Store store, DataDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** The companies to choose from. */
    @Access(Needs.WORK)
    @GetMapping("/spaces/{id}/called")
    String choose(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StoredDataset now = get(id);
        SearchWords words = SearchWords.of(q);
        List<Company> found = now.dataset().companies().stream()
                .filter(one -> words.isIn(SearchWords.names(List.of(one.name(), one.id()))))
                .toList();
        model.addAttribute("space", now);
        model.addAttribute("q", q);
        model.addAttribute("companies", Pagination.of(found, page, PAGE));
        return "space/called";
    }

    @Access(Needs.WORK)
    @GetMapping("/spaces/{id}/called/company")
    String form(
            @PathVariable String id, @RequestParam("id") String companyId, HttpServletRequest request, Model model) {
        StoredDataset now = get(id);
        Company company = get(now, companyId);
        add(model, now, company, CalledForm.of(company), Map.of(), List.of());
        model.addAttribute("by", Worker.find(request));
        model.addAttribute("note", "");
        return "space/called-company";
    }

    private static void add(
            Model model,
            StoredDataset now,
            Company company,
            CalledForm form,
            Map<String, String> problems,
            List<String> refused) {
        model.addAttribute("space", now);
        model.addAttribute("company", company);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("refused", refused);
        model.addAttribute("weekdays", Weekdays.ALL.toList());
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/called/company")
    String save(
            @PathVariable String id,
            @RequestParam("id") String companyId,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String by,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = get(id);
        Company company = get(now, companyId);
        CalledForm form = CalledForm.of(company, typed);
        Map<String, String> problems = form.problems(company);
        List<String> refused = List.of();
        if (problems.isEmpty()) {
            List<ChangedFact> facts = form.facts(company);
            DataDesk.Answer answer =
                    desk.make(id, facts, note.isBlank() ? null : note.strip(), Worker.take(by, request, response));
            if (!answer.isRefused()) {
                if (facts.isEmpty()) {
                    redirect.addFlashAttribute("notice", "called.same");
                    return "redirect:/spaces/" + id + "/called";
                }
                redirect.addFlashAttribute("notice", "called.done");
                return "redirect:/spaces/" + id + "/history";
            }
            refused = words(answer.findings(), Names.of(now.dataset()), locale);
        }
        add(model, now, company, form, problems, refused);
        model.addAttribute("by", by);
        model.addAttribute("note", note);
        return "space/called-company";
    }

    private static List<String> words(List<Finding> findings, Names names, Locale locale) {
        Texts texts = Texts.of(locale);
        return findings.stream().map(one -> texts.finding(one, names)).toList();
    }

    private StoredDataset get(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    private static Company get(StoredDataset now, String companyId) {
        return NotFoundException.check(now.year().findCompany(companyId), "company", companyId);
    }
}
