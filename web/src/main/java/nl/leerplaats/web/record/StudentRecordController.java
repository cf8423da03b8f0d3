package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.record.form.CompanyNames;
import nl.leerplaats.web.record.form.NextId;
import nl.leerplaats.web.record.form.StudentForm;
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

/** The students of a space: looked up, added, corrected. Ids are parameters of the request: they may hold any sign. */
@Controller
@Access(Needs.READ)
class StudentRecordController {

    private static final int EMPTY_ROWS = 1;
    private static final int MORE_ROWS = 4;
    private static final String FIRST = "L1";

    private final RecordDesk desk;

    StudentRecordController(RecordDesk desk) {
        this.desk = desk;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/data/students")
    String list(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NAME") StudentLine.Sort sort,
            @RequestParam(defaultValue = "false") boolean down,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StoredDataset now = desk.get(viewer, id);
        List<StudentLine> lines =
                StudentLine.list(now.dataset(), FieldFindings.count(now.findings(), "students"), q, sort, down);
        boolean schools = now.dataset().schools().size() > 1;
        List<StudentLine.Sort> sorts = Arrays.stream(StudentLine.Sort.values())
                .filter(one -> schools || one != StudentLine.Sort.SCHOOL)
                .toList();
        ListPages.fill(model, now, "students", new ListPages.Asked(q, sort, down, page), lines, sorts);
        model.addAttribute("schools", schools);
        return "record/students";
    }

    /** The form of a student; of a new one where none is named. */
    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/data/student")
    String form(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(name = "id", required = false) @Nullable String studentId,
            Model model,
            Locale locale) {
        StoredDataset now = desk.get(viewer, id);
        Student student = studentId == null ? null : get(now, studentId);
        StudentForm form = student == null
                ? StudentForm.empty(withOwnSchools(viewer, now))
                : StudentForm.of(student, CompanyNames.of(now.dataset().companies()));
        fill(model, viewer, now, student, form, viewer.changesAnything() ? EMPTY_ROWS : 0, locale);
        model.addAttribute("own", student == null ? newId(viewer, now) : student.id());
        return "record/student";
    }

    @Access(Needs.OWN_WORK)
    @PostMapping("/spaces/{id}/data/student")
    String save(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(name = "id") String typedId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(viewer, id);
        Student student = now.year().findStudent(typedId);
        // Who does not see all pupils does not see which ids are taken.
        String studentId = student == null && !now.isWhole() ? newId(viewer, now) : typedId;
        CompanyNames names = CompanyNames.of(now.dataset().companies());
        StudentForm form = StudentForm.of(student, now.dataset(), names, typed);
        model.addAttribute("own", studentId);
        model.addAttribute("note", note);
        if (typed.containsKey("more")) {
            fill(model, viewer, now, student, form, MORE_ROWS, locale);
            model.addAttribute("seen", seen);
            return "record/student";
        }
        Supplier<List<ChangedFact>> facts = () -> form.facts(student, studentId, names);
        RecordDesk.Answer answer = desk.save(
                viewer,
                id,
                new RecordDesk.Sent(seen, note, Worker.find(request)),
                student,
                form.problems(student, now.dataset(), names),
                facts);
        if (answer.isKept()) {
            answer.tell(redirect);
            redirect.addAttribute("id", studentId);
            return "redirect:/spaces/" + id + "/data/student";
        }
        if (answer.stale() && seen.isEmpty() && student != null) {
            fill(model, viewer, now, null, StudentForm.of(null, now.dataset(), names, typed), 0, locale);
            model.addAttribute("added", Names.of(now.dataset()).student(studentId));
            model.addAttribute("own", newId(viewer, now));
            return "record/student";
        }
        fill(model, viewer, now, student, form, 0, locale);
        RecordPages.refuse(model, answer, now, facts, response, locale);
        return "record/student";
    }

    /** An id that is free: the next one, or one that tells nothing of those of other schools. */
    private String newId(Viewer viewer, StoredDataset now) {
        return viewer.seesAll()
                ? NextId.of(now.dataset().students().stream().map(Student::id).toList(), FIRST)
                : desk.newId();
    }

    private static void fill(
            Model model,
            Viewer viewer,
            StoredDataset now,
            @Nullable Student student,
            StudentForm typed,
            int more,
            Locale locale) {
        Map<String, String> periods = StudentChoices.periods(now.dataset(), typed, locale);
        StudentForm form = more == 0 ? typed : typed.withRows(periods.size(), more);
        RecordPages.fill(
                model,
                now,
                student,
                form.fields(),
                new RecordPages.RecordList<>("students", now.dataset().students()),
                form.groups(),
                locale);
        model.addAttribute("student", student);
        model.addAttribute("periods", periods);
        model.addAttribute("schools", StudentChoices.schools(withOwnSchools(viewer, now)));
        model.addAttribute("profiles", StudentChoices.profiles());
        model.addAttribute("grades", StudentChoices.numbers(StudentForm.FIRST_GRADE, StudentForm.LAST_GRADE));
        model.addAttribute("urgencies", StudentChoices.numbers(Student.DEFAULT_URGENCY, Student.MAX_URGENCY));
        model.addAttribute("modes", TravelMode.values());
        model.addAttribute("daysPerWeek", StudentChoices.numbers(1, Request.MAX_DAYS_PER_WEEK));
        model.addAttribute("dayParts", DayPart.values());
        model.addAttribute("companies", StudentChoices.companies(now.dataset(), student));
        model.addAttribute("approximate", student != null && PostcodeAreas.BUILT_IN.isPositionOfArea(student.home()));
    }

    /** The dataset with the schools among which a viewer can choose. */
    private static Dataset withOwnSchools(Viewer viewer, StoredDataset now) {
        Dataset dataset = now.dataset();
        return dataset.withSchools(
                dataset.schools().stream().filter(one -> viewer.sees(one.id())).toList(), dataset.calendars());
    }

    private static Student get(StoredDataset now, String studentId) {
        return NotFoundException.check(now.year().findStudent(studentId), "student", studentId);
    }
}
