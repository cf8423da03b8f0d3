package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.record.form.CalendarForm;
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

/** The calendars of a space: school year, holidays, free days and stage periods. */
@Controller
@Access(Needs.READ)
class CalendarRecordController {

    private static final int EMPTY_ROWS = 1;
    private static final int MORE_ROWS = 4;
    private static final Set<String> GROUPS = Set.of(CalendarForm.CLOSURES, CalendarForm.PERIODS);

    private final RecordDesk desk;

    CalendarRecordController(RecordDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/spaces/{id}/data/calendars")
    String list(@PathVariable String id, Model model) {
        StoredDataset now = desk.get(id);
        model.addAttribute("space", now);
        model.addAttribute("calendars", now.dataset().calendars());
        model.addAttribute(
                "users",
                now.dataset().schools().stream()
                        .collect(Collectors.groupingBy(
                                School::calendarId, Collectors.mapping(School::name, Collectors.joining(", ")))));
        return "record/calendars";
    }

    /** The form of a calendar; of a new one where none is named, with the days of the first one in it. */
    @GetMapping("/spaces/{id}/data/calendar")
    String form(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(name = "id", required = false) @Nullable String calendarId,
            Model model,
            Locale locale) {
        StoredDataset now = desk.get(id);
        SchoolCalendar calendar =
                calendarId == null ? null : NotFoundException.check(find(now, calendarId), "calendar", calendarId);
        SchoolCalendar like = now.dataset().calendars().stream().findFirst().orElse(null);
        CalendarForm form = calendar == null ? CalendarForm.empty(like) : CalendarForm.of(calendar);
        fill(model, now, calendar, form.withRows(viewer.changesAll() ? EMPTY_ROWS : 0), locale);
        model.addAttribute("like", calendar == null && like != null ? like.id() : null);
        return "record/calendar";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/calendar")
    String save(
            @PathVariable String id,
            @RequestParam(name = "id", defaultValue = "") String calendarId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        SchoolCalendar calendar = calendarId.isEmpty() ? null : find(now, calendarId);
        CalendarForm form = CalendarForm.of(calendar, typed);
        model.addAttribute("note", note);
        if (typed.containsKey("more")) {
            fill(model, now, calendar, form.withRows(MORE_ROWS), locale);
            model.addAttribute("seen", seen);
            return "record/calendar";
        }
        Supplier<List<ChangedFact>> facts = () -> form.facts(calendar);
        RecordDesk.Answer answer = desk.save(
                id,
                new RecordDesk.Sent(seen, note, Worker.find(request)),
                calendar,
                form.problems(calendar, now.dataset()),
                facts);
        if (answer.isKept()) {
            answer.tell(redirect);
            redirect.addAttribute("id", form.id(calendar));
            return "redirect:/spaces/" + id + "/data/calendar";
        }
        fill(model, now, calendar, form, locale);
        RecordPages.refuse(model, answer, now, facts, response, locale);
        return "record/calendar";
    }

    private static void fill(
            Model model, StoredDataset now, @Nullable SchoolCalendar calendar, CalendarForm form, Locale locale) {
        RecordPages.fill(
                model,
                now,
                calendar,
                form.fields(),
                new RecordPages.RecordList<>("calendars", now.dataset().calendars()),
                GROUPS,
                locale);
        model.addAttribute("calendar", calendar);
    }

    private static @Nullable SchoolCalendar find(StoredDataset now, String calendarId) {
        return now.dataset().calendars().stream()
                .filter(one -> one.id().equals(calendarId))
                .findFirst()
                .orElse(null);
    }
}
