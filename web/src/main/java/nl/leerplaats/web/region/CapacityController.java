package nl.leerplaats.web.region;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.pool.PlacesOnDay;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.work.held.NearestDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The places of each company in the week of a day: how many are taken and for which school, who won it, and for whom it is. */
@Controller
class CapacityController {

    private static final int ROWS = 25;

    private final RegionPages pages;
    private final Clock clock;

    CapacityController(RegionPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/region")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(defaultValue = "ALL") CapacityFilter.Show show,
            @RequestParam(defaultValue = "NAME") CapacityFilter.Sort sort,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        return pages.show("capacity", viewer, id, model, locale, plan -> {
            LocalDate day = day(on, plan.dataset().year(), model);
            CapacityFilter filter = new CapacityFilter(day, q, school, profile, show, sort);
            List<CapacityRow> rows = filter.apply(rows(plan, day));
            model.addAttribute("filter", filter);
            model.addAttribute("address", filter.address(id));
            model.addAttribute("shows", CapacityFilter.Show.values());
            model.addAttribute("sorts", CapacityFilter.Sort.values());
            model.addAttribute("schools", plan.dataset().dataset().schools());
            model.addAttribute(
                    "profiles",
                    Arrays.stream(Profile.values()).map(Profile::code).toList());
            model.addAttribute(
                    "places", rows.stream().mapToInt(CapacityRow::places).sum());
            model.addAttribute(
                    "taken", rows.stream().mapToInt(CapacityRow::taken).sum());
            model.addAttribute("page", Pagination.of(rows, page, ROWS));
        });
    }

    private static List<CapacityRow> rows(StoredPlan plan, LocalDate day) {
        Map<String, String> schools = namesOf(plan);
        return PlacesOnDay.listOf(plan.dataset().year(), plan.plan(), day).stream()
                .map(one -> CapacityRow.of(one, schools, day))
                .toList();
    }

    /** The names of the schools of a plan by id. */
    static Map<String, String> namesOf(StoredPlan plan) {
        Map<String, String> schools = new LinkedHashMap<>();
        plan.dataset().dataset().schools().forEach(one -> schools.put(one.id(), one.name()));
        return schools;
    }

    /** The day that was typed; today where none was, or the nearest day of the year planned. */
    private LocalDate day(String typed, PlanningYear year, Model model) {
        LocalDate day = LocalDate.now(clock);
        if (!typed.isBlank()) {
            try {
                return LocalDate.parse(typed.strip());
            } catch (DateTimeParseException noDay) {
                model.addAttribute("problem", "region.noDay");
            }
        }
        return NearestDay.of(year, day);
    }
}
