package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.record.form.NextId;
import nl.leerplaats.web.record.form.SchoolForm;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schools of a space. None is taken out: its students and supervisors are of it. */
@Controller
@Access(Needs.READ)
class SchoolRecordController {

    private static final int PAGE = 25;
    private static final String FIRST = "S1";
    private static final Set<String> GROUPS = Set.of("schoolMinutes");

    private final RecordDesk desk;

    SchoolRecordController(RecordDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/spaces/{id}/data/schools")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StoredDataset now = desk.get(id);
        SearchWords words = SearchWords.of(q);
        List<School> found = now.dataset().schools().stream()
                .filter(one -> words.isIn(names(one)))
                .sorted(NameOrder.by(School::name, School::id))
                .toList();
        model.addAttribute("space", now);
        model.addAttribute("q", q);
        model.addAttribute("page", Pagination.of(found, page, PAGE));
        model.addAttribute(
                "students",
                now.dataset().students().stream()
                        .collect(Collectors.groupingBy(Student::schoolId, Collectors.counting())));
        return "record/schools";
    }

    private static Set<String> names(School school) {
        Contact contact = school.contact();
        return SearchWords.names(Stream.of(
                        school.name(),
                        school.id(),
                        school.brin(),
                        school.calendarId(),
                        school.location().postcode(),
                        contact == null ? null : contact.address())
                .filter(Objects::nonNull)
                .toList());
    }

    /** The form of a school; of a new one where none is named. */
    @GetMapping("/spaces/{id}/data/school")
    String form(
            @PathVariable String id,
            @RequestParam(name = "id", required = false) @Nullable String schoolId,
            Model model,
            Locale locale) {
        StoredDataset now = desk.get(id);
        School school = schoolId == null ? null : NotFoundException.check(find(now, schoolId), "school", schoolId);
        SchoolForm form = school == null ? SchoolForm.empty(now.dataset().calendars()) : SchoolForm.of(school);
        fill(model, now, school, form, locale);
        model.addAttribute("own", school == null ? newId(now) : school.id());
        return "record/school";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/school")
    String save(
            @PathVariable String id,
            @RequestParam(name = "id") String schoolId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        List<SchoolCalendar> calendars = now.dataset().calendars();
        School school = find(now, schoolId);
        SchoolForm form = SchoolForm.of(school, calendars, typed);
        Supplier<List<ChangedFact>> facts = () -> form.facts(school, schoolId, calendars);
        RecordDesk.Answer answer = desk.save(
                id,
                new RecordDesk.Sent(seen, note, Worker.find(request)),
                school,
                form.problems(school, calendars),
                facts);
        if (answer.isKept()) {
            answer.tell(redirect);
            redirect.addAttribute("id", schoolId);
            return "redirect:/spaces/" + id + "/data/school";
        }
        model.addAttribute("note", note);
        if (answer.stale() && seen.isEmpty() && school != null) {
            fill(model, now, null, SchoolForm.of(null, calendars, typed), locale);
            model.addAttribute("added", school.name());
            model.addAttribute("own", newId(now));
            return "record/school";
        }
        fill(model, now, school, form, locale);
        model.addAttribute("own", schoolId);
        RecordPages.refuse(model, answer, now, facts, response, locale);
        return "record/school";
    }

    private static void fill(Model model, StoredDataset now, @Nullable School school, SchoolForm form, Locale locale) {
        RecordPages.fill(
                model,
                now,
                school,
                form.fields(),
                new RecordPages.RecordList<>("schools", now.dataset().schools()),
                GROUPS,
                locale);
        model.addAttribute("school", school);
        model.addAttribute("calendars", now.dataset().calendars());
        model.addAttribute("approximate", school != null && PostcodeAreas.BUILT_IN.isPositionOfArea(school.location()));
    }

    private static @Nullable School find(StoredDataset now, String schoolId) {
        return now.dataset().schools().stream()
                .filter(one -> one.id().equals(schoolId))
                .findFirst()
                .orElse(null);
    }

    private static String newId(StoredDataset now) {
        return NextId.of(now.dataset().schools().stream().map(School::id).toList(), FIRST);
    }
}
