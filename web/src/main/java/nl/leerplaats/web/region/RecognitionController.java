package nl.leerplaats.web.region;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.pool.RecognitionCalendar;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Recognitions that end in the year planned and mentors who leave, month by month, with who could take over. */
@Controller
class RecognitionController {

    private final RegionPages pages;

    RecognitionController(RegionPages pages) {
        this.pages = pages;
    }

    /**
     * What ends in a month.
     *
     * @param month the month
     * @param rows by day
     */
    record Month(YearMonth month, List<RecognitionRow> rows) {

        Month {
            rows = List.copyOf(rows);
        }
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/region/recognitions")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean all,
            Model model,
            Locale locale) {
        model.addAttribute("all", all);
        return pages.show(
                "recognitions", viewer, id, model, locale, plan -> model.addAttribute("months", months(plan, all)));
    }

    private static List<Month> months(StoredPlan plan, boolean all) {
        Map<YearMonth, List<RecognitionRow>> months = new LinkedHashMap<>();
        RecognitionCalendar.of(plan.dataset().year(), plan.plan()).stream()
                .map(RecognitionRow::of)
                .filter(row -> all || row.isUrgent())
                .forEach(row -> months.computeIfAbsent(YearMonth.from(row.on()), key -> new ArrayList<>())
                        .add(row));
        return months.entrySet().stream()
                .map(one -> new Month(one.getKey(), one.getValue()))
                .toList();
    }
}
