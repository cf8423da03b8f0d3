package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.record.form.FieldReader;
import nl.leerplaats.web.record.form.FormFields;
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

/** A student stops from a day on, or is taken out after a page that asks; not while a placement needs it. */
@Controller
@Access(Needs.READ)
class StudentRemoveController {

    private static final String FROM = "from";

    private final RecordDesk desk;
    private final WorkingUse use;

    StudentRemoveController(RecordDesk desk, WorkingUse use) {
        this.desk = desk;
        this.use = use;
    }

    @Access(Needs.OWN_WORK)
    @GetMapping("/spaces/{id}/data/student/remove")
    String ask(Viewer viewer, @PathVariable String id, @RequestParam("id") String studentId, Model model) {
        StoredDataset now = desk.get(viewer, id);
        fill(model, now, get(now, studentId), Map.of());
        return "record/student-remove";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/student/remove")
    String remove(
            @PathVariable String id,
            @RequestParam("id") String studentId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        Student student = get(now, studentId);
        fill(model, now, student, Map.of());
        if (use.periods(now, studentId).isEmpty()) {
            RecordDesk.Answer answer = desk.save(
                    id,
                    new RecordDesk.Sent(seen, note, Worker.find(request)),
                    student,
                    Map.of(),
                    () -> List.of(new Remove(new Subject(Subject.Kind.STUDENT, studentId))));
            if (answer.isKept()) {
                redirect.addFlashAttribute("notice", "record.gone");
                return "redirect:/spaces/" + id + "/data/students";
            }
            AnswerWords.add(model, answer, now, locale);
        }
        model.addAttribute("note", note);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "record/student-remove";
    }

    /** The student stays in the data, with what was done until the day before. */
    @Access(Needs.OWN_WORK)
    @PostMapping("/spaces/{id}/data/student/left")
    String left(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam("id") String studentId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(viewer, id);
        Student student = get(now, studentId);
        FieldReader in = new FieldReader(new FormFields(Map.of(FROM, from)));
        LocalDate day = in.neededDay(FROM);
        RecordDesk.Answer answer = desk.save(
                viewer,
                id,
                new RecordDesk.Sent(seen, note, Worker.find(request)),
                student,
                in.problems(),
                () -> left(student, day));
        if (answer.isKept()) {
            answer.tell(redirect);
            redirect.addAttribute("id", studentId);
            return "redirect:/spaces/" + id + "/data/student";
        }
        fill(model, now, student, in.fields().values());
        AnswerWords.add(model, answer, now, locale);
        model.addAttribute("note", note);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "record/student-remove";
    }

    private static List<ChangedFact> left(Student student, @Nullable LocalDate from) {
        return from == null ? List.of() : List.of(new StudentLeft(student.id(), from));
    }

    private void fill(Model model, StoredDataset now, Student student, Map<String, String> typed) {
        model.addAttribute("space", now);
        model.addAttribute("student", student);
        model.addAttribute("name", Names.of(now.dataset()).student(student.id()));
        model.addAttribute("seen", RecordDesk.seen(student));
        model.addAttribute("placed", use.periods(now, student.id()));
        model.addAttribute("fields", new FormFields(typed));
        model.addAttribute("problems", Map.of());
        model.addAttribute("findings", Map.of());
    }

    private static Student get(StoredDataset now, String studentId) {
        return NotFoundException.check(now.year().findStudent(studentId), "student", studentId);
    }
}
