package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Shown;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.record.form.CompanyForm;
import nl.leerplaats.web.record.form.FieldProblem;
import nl.leerplaats.web.record.form.NextId;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The companies of a space: looked up, added, corrected. Ids are parameters of the request: they may hold any sign. */
@Controller
@Access(Needs.READ)
class CompanyRecordController {

    private static final int PAGE = 25;
    private static final int EMPTY_ROWS = 1;
    private static final int MORE_ROWS = 4;
    private static final String FIRST = "B1";

    private final RecordDesk desk;
    private final CompanyLines lines;

    CompanyRecordController(RecordDesk desk, CompanyLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/data/companies")
    String list(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NAME") CompanyLine.Sort sort,
            @RequestParam(defaultValue = "false") boolean down,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StoredDataset now = desk.get(viewer, id);
        List<CompanyLine> found = CompanyLine.list(lines.byName(now), q, sort, down);
        model.addAttribute("space", now);
        model.addAttribute("q", q);
        model.addAttribute("sort", sort);
        model.addAttribute("down", down);
        model.addAttribute("weekdays", Weekdays.COUNT);
        model.addAttribute("sorts", CompanyLine.Sort.values());
        model.addAttribute("page", Pagination.of(found, page, PAGE));
        model.addAttribute(
                "address",
                PageAddress.of("/spaces/" + id + "/data/companies")
                        .with("q", q)
                        .with("sort", sort.name())
                        .with("down", String.valueOf(down))
                        .toString());
        return "record/companies";
    }

    /** The form of a company; of a new one where none is named. */
    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/data/company")
    String form(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(name = "id", required = false) @Nullable String companyId,
            Model model,
            Locale locale) {
        StoredDataset now = desk.get(viewer, id);
        Company company = companyId == null ? null : get(now, companyId);
        CompanyForm form = company == null ? CompanyForm.empty() : CompanyForm.of(company);
        boolean locked = company != null && !Shown.mayChange(viewer, company);
        fill(model, now, company, form.withRows(locked ? 0 : EMPTY_ROWS), locale);
        model.addAttribute("own", company == null ? newId(now) : company.id());
        model.addAttribute("locked", locked);
        return "record/company";
    }

    @Access(Needs.OWN_WORK)
    @PostMapping("/spaces/{id}/data/company")
    String save(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(name = "id") String companyId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(viewer, id);
        Company company = now.year().findCompany(companyId);
        CompanyForm form = CompanyForm.of(company, company == null ? wonBy(viewer, typed) : typed);
        List<School> schools = now.dataset().schools();
        Map<String, FieldProblem> problems = form.problems(company, schools);
        model.addAttribute("own", companyId);
        model.addAttribute("note", note);
        if (typed.containsKey("more")) {
            fill(model, now, company, form.withRows(MORE_ROWS), locale);
            model.addAttribute("seen", seen);
            return "record/company";
        }
        Supplier<List<ChangedFact>> facts = () -> form.facts(company, companyId, schools);
        RecordDesk.Answer answer =
                desk.save(viewer, id, new RecordDesk.Sent(seen, note, Worker.find(request)), company, problems, facts);
        if (answer.isKept()) {
            answer.tell(redirect);
            redirect.addAttribute("id", companyId);
            return "redirect:/spaces/" + id + "/data/company";
        }
        if (answer.stale() && seen.isEmpty() && company != null) {
            return another(model, now, company, typed, locale);
        }
        fill(model, now, company, form, locale);
        RecordPages.refuse(model, answer, now, facts, response, locale);
        return "record/company";
    }

    /** Something was added since the form of a new company was shown, perhaps by this very form: the page says so, and nothing is added twice. */
    private static String another(
            Model model, StoredDataset now, Company added, Map<String, String> typed, Locale locale) {
        fill(model, now, null, CompanyForm.of(null, typed), locale);
        model.addAttribute("added", added.name());
        model.addAttribute("own", newId(now));
        return "record/company";
    }

    /** What was typed of a new company: whom people of a school add was won by that school. */
    private static Map<String, String> wonBy(Viewer viewer, Map<String, String> typed) {
        if (viewer.changesAll()) {
            return typed;
        }
        Map<String, String> won = new LinkedHashMap<>(typed);
        CompanyForm form = CompanyForm.empty();
        viewer.schools().forEach(school -> won.put(form.partner(school), "on"));
        return won;
    }

    private static String newId(StoredDataset now) {
        return NextId.of(now.dataset().companies().stream().map(Company::id).toList(), FIRST);
    }

    private static void fill(
            Model model, StoredDataset now, @Nullable Company company, CompanyForm form, Locale locale) {
        RecordPages.fill(
                model,
                now,
                company,
                form.fields(),
                new RecordPages.RecordList<>("companies", now.dataset().companies()),
                CompanyForm.GROUPS,
                locale);
        model.addAttribute("company", company);
        model.addAttribute("form", form);
        model.addAttribute("profiles", Profile.values());
        model.addAttribute("schools", now.dataset().schools());
        model.addAttribute(
                "approximate", company != null && PostcodeAreas.BUILT_IN.isPositionOfArea(company.location()));
    }

    private static Company get(StoredDataset now, String companyId) {
        return NotFoundException.check(now.year().findCompany(companyId), "company", companyId);
    }
}
