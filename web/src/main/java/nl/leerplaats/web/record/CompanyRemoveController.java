package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a company out, after a page that says what goes with it; not while somebody is placed there. */
@Controller
@Access(Needs.READ)
class CompanyRemoveController {

    private final RecordDesk desk;
    private final WorkingUse use;

    CompanyRemoveController(RecordDesk desk, WorkingUse use) {
        this.desk = desk;
        this.use = use;
    }

    @Access(Needs.WORK)
    @GetMapping("/spaces/{id}/data/company/remove")
    String ask(@PathVariable String id, @RequestParam("id") String companyId, Model model) {
        StoredDataset now = desk.get(id);
        fill(model, now, get(now, companyId));
        return "record/company-remove";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/company/remove")
    String remove(
            @PathVariable String id,
            @RequestParam("id") String companyId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        Company company = get(now, companyId);
        if (use.students(now, company).isEmpty()) {
            RecordDesk.Answer answer = desk.save(
                    id,
                    new RecordDesk.Sent(seen, note, Worker.find(request)),
                    company,
                    Map.of(),
                    () -> List.of(new Remove(new Subject(Subject.Kind.COMPANY, companyId))));
            if (answer.isKept()) {
                redirect.addFlashAttribute("notice", "record.gone");
                return "redirect:/spaces/" + id + "/data/companies";
            }
            AnswerWords.add(model, answer, now, locale);
        }
        fill(model, now, company);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "record/company-remove";
    }

    private void fill(Model model, StoredDataset now, Company company) {
        Names names = Names.of(now.dataset());
        model.addAttribute("space", now);
        model.addAttribute("company", company);
        model.addAttribute("seen", RecordDesk.seen(company));
        model.addAttribute(
                "placed",
                use.students(now, company).stream().map(names::student).toList());
        model.addAttribute(
                "wishes",
                now.dataset().students().stream()
                        .filter(one -> one.preferences().contains(company.id())
                                || one.exclusions().contains(company.id()))
                        .count());
    }

    private static Company get(StoredDataset now, String companyId) {
        return NotFoundException.check(now.year().findCompany(companyId), "company", companyId);
    }
}
