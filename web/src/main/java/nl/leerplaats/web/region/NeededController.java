package nl.leerplaats.web.region;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.scarcity.NeededCompanies;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.solver.scarcity.ScarcityTexts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.plan.reason.ExplainPages;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.workbook.sheet.ListWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The companies to go and win: as a page that can be printed, and as a workbook. */
@Controller
class NeededController {

    private final RegionPages pages;
    private final ExplainPages explain;
    private final NeededSheet sheet;
    private final NeededGain gain;

    NeededController(RegionPages pages, ExplainPages explain, NeededSheet sheet, NeededGain gain) {
        this.pages = pages;
        this.explain = explain;
        this.sheet = sheet;
        this.gain = gain;
    }

    @Access(Needs.READ)
    @GetMapping("/spaces/{id}/region/needed")
    String show(Viewer viewer, @PathVariable String id, Model model, Locale locale) {
        return pages.show("needed", viewer, id, model, locale, plan -> {
            model.addAttribute("address", "/spaces/" + id + "/region/needed");
            ScarcityReport report = explain.addReport(model, plan);
            if (report != null) {
                model.addAttribute("rows", rows(plan, report, locale));
            }
        });
    }

    /** The list as a workbook; while it is still being worked out, the page says how far that is. */
    @Access(Needs.READ)
    @GetMapping("/spaces/{id}/region/needed/workbook")
    void workbook(@PathVariable String id, HttpServletResponse response, Locale locale) throws IOException {
        StoredPlan plan = pages.get(id);
        ScarcityReport report = explain.addReport(new ConcurrentModel(), plan);
        if (report == null) {
            response.sendRedirect("/spaces/" + id + "/region/needed");
            return;
        }
        ListWriter.Sheet list = sheet.of(plan.dataset().name(), rows(plan, report, locale), locale);
        FileDownload.sendWorkbook(
                response, sheet.fileName(locale), plan.dataset().name(), out -> ListWriter.write(list, out));
    }

    private List<NeededRow> rows(StoredPlan plan, ScarcityReport report, Locale locale) {
        Map<String, String> schools = CapacityController.namesOf(plan);
        PlanningYear year = plan.dataset().year();
        ScarcityTexts texts = ScarcityTexts.of(locale, year);
        Texts words = Texts.of(locale);
        return NeededCompanies.of(year, report).stream()
                .map(one -> NeededRow.of(one, schools, texts, words, gain.text(year, one.found(), locale)))
                .toList();
    }
}
