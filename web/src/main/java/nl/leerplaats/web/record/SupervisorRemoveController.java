package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.model.Supervisor;
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

/** Takes a supervisor out, after a page that asks; not while the working plan has students for it. */
@Controller
@Access(Needs.READ)
class SupervisorRemoveController {

    private final RecordDesk desk;
    private final WorkingUse use;

    SupervisorRemoveController(RecordDesk desk, WorkingUse use) {
        this.desk = desk;
        this.use = use;
    }

    @Access(Needs.WORK)
    @GetMapping("/spaces/{id}/data/supervisor/remove")
    String ask(@PathVariable String id, @RequestParam("id") String supervisorId, Model model) {
        StoredDataset now = desk.get(id);
        fill(model, now, get(now, supervisorId));
        return "record/supervisor-remove";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/supervisor/remove")
    String remove(
            @PathVariable String id,
            @RequestParam("id") String supervisorId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        Supervisor supervisor = get(now, supervisorId);
        fill(model, now, supervisor);
        if (use.students(now, supervisor).isEmpty()) {
            RecordDesk.Answer answer = desk.save(
                    id,
                    new RecordDesk.Sent(seen, note, Worker.find(request)),
                    supervisor,
                    Map.of(),
                    () -> List.of(new Remove(new Subject(Subject.Kind.SUPERVISOR, supervisorId))));
            if (answer.isKept()) {
                redirect.addFlashAttribute("notice", "record.gone");
                return "redirect:/spaces/" + id + "/data/supervisors";
            }
            AnswerWords.add(model, answer, now, locale);
        }
        model.addAttribute("note", note);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "record/supervisor-remove";
    }

    private void fill(Model model, StoredDataset now, Supervisor supervisor) {
        Names names = Names.of(now.dataset());
        model.addAttribute("space", now);
        model.addAttribute("supervisor", supervisor);
        model.addAttribute("name", names.supervisor(supervisor.id()));
        model.addAttribute("seen", RecordDesk.seen(supervisor));
        model.addAttribute(
                "supervised",
                use.students(now, supervisor).stream().map(names::student).toList());
        model.addAttribute(
                "before",
                now.dataset().baselineSupervisions().stream()
                        .filter(one -> one.supervisorId().equals(supervisor.id()))
                        .count());
    }

    private static Supervisor get(StoredDataset now, String supervisorId) {
        return NotFoundException.check(now.year().findSupervisor(supervisorId), "supervisor", supervisorId);
    }
}
