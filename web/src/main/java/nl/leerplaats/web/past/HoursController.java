package nl.leerplaats.web.past;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.work.held.HoursDesk;
import nl.leerplaats.web.work.held.StudentHours;
import nl.leerplaats.web.working.WorkingPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The hours of students until a day, as the working plan of each day had them, beside what they have to reach. */
@Controller
@Access(Needs.READ)
class HoursController {

    private static final int ROWS = 50;
    private static final int MINUTES_PER_HOUR = 60;

    private final WorkingPages pages;
    private final HoursDesk desk;
    private final HoursSheet sheet;

    HoursController(WorkingPages pages, HoursDesk desk, HoursSheet sheet) {
        this.pages = pages;
        this.desk = desk;
        this.sheet = sheet;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/working-plan/hours")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(defaultValue = "false") boolean onlyShort,
            @RequestParam(defaultValue = "NAME") HoursFilter.Sort sort,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Optional<Working> working = pages.addOwnHead(model, viewer, id, locale);
        if (working.isEmpty()) {
            return "redirect:/spaces/" + id + "/working-plan";
        }
        StoredDataset space = working.get().plan().dataset();
        LocalDate asked = dayOf(until);
        HoursDesk.Hours hours = desk.count(working.get(), asked);
        HoursFilter filter = new HoursFilter(hours.until(), q, school, onlyShort, sort);
        if (asked == null && !until.isBlank()) {
            model.addAttribute("problem", "hours.noDay");
        }
        model.addAttribute("hours", hours);
        model.addAttribute("early", desk.isBeforePlans(space, hours));
        model.addAttribute("filter", filter);
        model.addAttribute("sorts", HoursFilter.Sort.values());
        model.addAttribute("address", filter.address(id));
        model.addAttribute("schools", space.dataset().schools());
        model.addAttribute("legalHours", LegalLimits.LEAST_PRACTICE_MINUTES / MINUTES_PER_HOUR);
        model.addAttribute("legalDays", LegalLimits.FEWEST_PRACTICE_DAYS);
        model.addAttribute("page", Pagination.of(filter.apply(hours.students()), page, ROWS));
        return "past/hours";
    }

    /** The hours of all students, for a spreadsheet. */
    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/working-plan/hours.csv")
    void download(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String until,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        if (dayOf(until) == null && !until.isBlank()) {
            response.sendRedirect(PageAddress.of("/spaces/" + id + "/working-plan/hours")
                    .with("until", until)
                    .toString());
            return; // the page says that it is no day
        }
        Working working = pages.getOwn(viewer, id);
        HoursDesk.Hours hours = desk.count(working, dayOf(until));
        HoursFilter all = new HoursFilter(hours.until(), null, null, false, HoursFilter.Sort.NAME);
        List<StudentHours> students = all.apply(hours.students());
        FileDownload.sendTable(
                response,
                "uren",
                working.plan().dataset().name() + " " + hours.until(),
                out -> sheet.table(students, locale).write(out));
    }

    private static @Nullable LocalDate dayOf(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
