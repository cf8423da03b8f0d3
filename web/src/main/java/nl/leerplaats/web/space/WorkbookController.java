package nl.leerplaats.web.space;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.RegionCalendar;
import nl.leerplaats.data.holiday.RegionChoice;
import nl.leerplaats.data.holiday.SchoolHolidays;
import nl.leerplaats.data.holiday.SchoolYear;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Workbooks to take along: an empty one to fill in, and one with a dataset. */
@Controller
@Access(Needs.READ)
class WorkbookController {

    private static final String NAME = "leerplaats-werkboek";

    private final Store store;
    private final MessageSource messages;

    WorkbookController(Store store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Access(Needs.ACCOUNT)
    @GetMapping("/workbook")
    void template(HttpServletResponse response) throws IOException {
        FileDownload.sendWorkbook(response, NAME, "", WorkbookWriter::writeTemplate);
    }

    /** The empty workbook with the calendar of a school year in it; what is not known is shown beside the form. */
    @Access(Needs.ACCOUNT)
    @GetMapping(value = "/workbook", params = "municipality")
    @Nullable
    String template(
            @RequestParam String municipality,
            @RequestParam String year,
            @RequestParam(required = false) @Nullable HolidayRegion region,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale)
            throws IOException {
        SchoolYear schoolYear = SchoolYear.find(year)
                .filter(SchoolHolidays.listYears()::contains)
                .orElseThrow(() -> new NotFoundException("school year", year));
        RegionChoice choice = RegionChoice.of(municipality, region);
        if (choice instanceof RegionChoice.Found found) {
            SchoolCalendar calendar = RegionCalendar.make(found.region(), schoolYear, RegionCalendar.DEFAULT_PERIODS);
            FileDownload.sendWorkbook(
                    response, NAME, schoolYear.toString(), out -> WorkbookWriter.writeTemplate(List.of(calendar), out));
            return null;
        }
        redirect.addFlashAttribute("templateProblem", RegionProblem.text(choice, municipality, messages, locale));
        redirect.addFlashAttribute("municipality", municipality);
        redirect.addFlashAttribute("year", schoolYear);
        return "redirect:/spaces#template-title";
    }

    @GetMapping("/spaces/{id}/workbook")
    void dataset(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredDataset stored = store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
        Instant moment = store.spaces().moment(stored);
        FileDownload.sendWorkbook(
                response, "werkboek", stored.name(), out -> WorkbookWriter.write(stored.dataset(), null, moment, out));
    }
}
