package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.record.form.CorrectionForm;
import nl.leerplaats.web.record.form.FormFields;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student did more or fewer hours than were planned: a day of illness, an extra day. */
@Controller
@Access(Needs.READ)
class CorrectionController {

    private final RecordDesk desk;
    private final Store store;
    private final MessageSource messages;

    CorrectionController(RecordDesk desk, Store store, MessageSource messages) {
        this.desk = desk;
        this.store = store;
        this.messages = messages;
    }

    /**
     * What was said before of the hours of a student.
     *
     * @param at when
     * @param by who said so, where known
     * @param note what was noted, where something was
     * @param text what was done since, in words
     */
    record Said(Instant at, @Nullable String by, @Nullable String note, String text) {}

    @Access(Needs.OWN_WORK)
    @GetMapping("/spaces/{id}/data/student/hours")
    String form(
            Viewer viewer, @PathVariable String id, @RequestParam("id") String studentId, Model model, Locale locale) {
        StoredDataset now = desk.get(viewer, id);
        fill(model, now, get(now, studentId), new FormFields(Map.of(CorrectionForm.WAY, CorrectionForm.LESS)), locale);
        return "record/student-hours";
    }

    @Access(Needs.OWN_WORK)
    @PostMapping("/spaces/{id}/data/student/hours")
    String save(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam("id") String studentId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(viewer, id);
        Student student = get(now, studentId);
        CorrectionForm form = CorrectionForm.of(student, typed);
        RecordDesk.Answer answer = desk.save(
                viewer,
                id,
                new RecordDesk.Sent(seen, words(form.difference(), note, locale), Worker.find(request)),
                student,
                form.problems(),
                form::facts);
        if (answer.isKept()) {
            answer.tell(redirect);
            redirect.addAttribute("id", studentId);
            return "redirect:/spaces/" + id + "/data/student/hours";
        }
        fill(model, now, student, form.fields(), locale);
        AnswerWords.add(model, answer, now, locale);
        model.addAttribute("note", note);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "record/student-hours";
    }

    /** The note of the change, for the change itself says only what was done in all: what is more or less, and then what somebody noted. */
    private String words(CorrectionForm.Difference made, String note, Locale locale) {
        int parts = made.minutes() == 0 ? 0 : made.days() == 0 ? 1 : 2;
        Object[] amount = {HourCount.of(made.minutes()), made.days(), parts};
        String difference = made.more()
                ? messages.getMessage("correction.more", amount, locale)
                : messages.getMessage("correction.less", amount, locale);
        return note.isBlank()
                ? difference
                : messages.getMessage("correction.noted", new Object[] {difference, note.strip()}, locale);
    }

    private void fill(Model model, StoredDataset now, Student student, FormFields fields, Locale locale) {
        Names names = Names.of(now.dataset());
        model.addAttribute("space", now);
        model.addAttribute("student", student);
        model.addAttribute("name", names.student(student.id()));
        model.addAttribute("seen", RecordDesk.seen(student));
        model.addAttribute("hoursNow", HourCount.of(student.hours().completedMinutes()));
        model.addAttribute("daysNow", student.days().completed());
        model.addAttribute("fields", fields);
        model.addAttribute("problems", Map.of());
        model.addAttribute("findings", Map.of());
        model.addAttribute("said", said(now, student.id(), names, Texts.of(locale)));
    }

    /** What was said of the hours, the newest first. */
    private List<Said> said(StoredDataset now, String studentId, Names names, Texts texts) {
        List<Said> said = new ArrayList<>();
        for (ChangeEntry entry : store.spaces().listChanges(now.id())) {
            Change change = entry.change();
            boolean holds = entry.state() == ChangeState.APPLIED && !entry.takenOut();
            if (change != null
                    && holds
                    && change.fact() instanceof WorkCompleted work
                    && work.studentId().equals(studentId)) {
                said.add(
                        0,
                        new Said(
                                change.at(),
                                change.by() == null ? entry.by() : change.by(),
                                change.note(),
                                texts.change(change, names)));
            }
        }
        return said;
    }

    private static Student get(StoredDataset now, String studentId) {
        return NotFoundException.check(now.year().findStudent(studentId), "student", studentId);
    }
}
