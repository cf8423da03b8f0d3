package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.record.form.NextId;
import nl.leerplaats.web.record.form.SupervisorForm;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The supervisors of a space: looked up, added, corrected. Ids are parameters of the request: they may hold any sign. */
@Controller
@Access(Needs.READ)
class SupervisorRecordController {

    private static final String FIRST = "D1";

    private final RecordDesk desk;

    SupervisorRecordController(RecordDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/spaces/{id}/data/supervisors")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NAME") SupervisorLine.Sort sort,
            @RequestParam(defaultValue = "false") boolean down,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StoredDataset now = desk.get(id);
        List<SupervisorLine> lines =
                SupervisorLine.list(now.dataset(), FieldFindings.count(now.findings(), "supervisors"), q, sort, down);
        boolean schools = now.dataset().schools().size() > 1;
        List<SupervisorLine.Sort> sorts = Arrays.stream(SupervisorLine.Sort.values())
                .filter(one -> schools || one != SupervisorLine.Sort.SCHOOL)
                .toList();
        ListPages.fill(model, now, "supervisors", new ListPages.Asked(q, sort, down, page), lines, sorts);
        model.addAttribute("schools", schools);
        return "record/supervisors";
    }

    /** The form of a supervisor; of a new one where none is named. */
    @GetMapping("/spaces/{id}/data/supervisor")
    String form(
            @PathVariable String id,
            @RequestParam(name = "id", required = false) @Nullable String supervisorId,
            Model model,
            Locale locale) {
        StoredDataset now = desk.get(id);
        Supervisor supervisor = supervisorId == null ? null : get(now, supervisorId);
        SupervisorForm form =
                supervisor == null ? SupervisorForm.empty(now.dataset().schools()) : SupervisorForm.of(supervisor);
        fill(model, now, supervisor, form, locale);
        model.addAttribute("own", supervisor == null ? newId(now) : supervisor.id());
        return "record/supervisor";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/supervisor")
    String save(
            @PathVariable String id,
            @RequestParam(name = "id") String supervisorId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        List<School> schools = now.dataset().schools();
        Supervisor supervisor = now.year().findSupervisor(supervisorId);
        SupervisorForm form = SupervisorForm.of(supervisor, schools, typed);
        model.addAttribute("own", supervisorId);
        model.addAttribute("note", note);
        Supplier<List<ChangedFact>> facts = () -> form.facts(supervisor, supervisorId);
        RecordDesk.Answer answer = desk.save(
                id,
                new RecordDesk.Sent(seen, note, Worker.find(request)),
                supervisor,
                form.problems(supervisor, schools),
                facts);
        if (answer.isKept()) {
            answer.tell(redirect);
            redirect.addAttribute("id", supervisorId);
            return "redirect:/spaces/" + id + "/data/supervisor";
        }
        if (answer.stale() && seen.isEmpty() && supervisor != null) {
            fill(model, now, null, SupervisorForm.of(null, schools, typed), locale);
            model.addAttribute("added", Names.of(now.dataset()).supervisor(supervisorId));
            model.addAttribute("own", newId(now));
            return "record/supervisor";
        }
        fill(model, now, supervisor, form, locale);
        RecordPages.refuse(model, answer, now, facts, response, locale);
        return "record/supervisor";
    }

    private static String newId(StoredDataset now) {
        return NextId.of(
                now.dataset().supervisors().stream().map(Supervisor::id).toList(), FIRST);
    }

    private static void fill(
            Model model, StoredDataset now, @Nullable Supervisor supervisor, SupervisorForm form, Locale locale) {
        RecordPages.fill(
                model,
                now,
                supervisor,
                form.fields(),
                new RecordPages.RecordList<>("supervisors", now.dataset().supervisors()),
                SupervisorForm.GROUPS,
                locale);
        model.addAttribute("supervisor", supervisor);
        model.addAttribute("schools", StudentChoices.schools(now.dataset()));
        model.addAttribute("profiles", Profile.values());
    }

    private static Supervisor get(StoredDataset now, String supervisorId) {
        return NotFoundException.check(now.year().findSupervisor(supervisorId), "supervisor", supervisorId);
    }
}
