package nl.leerplaats.web.region;

import java.util.Locale;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Schools side by side: what they ask and get, beside what the page about an even share says of them. */
@Controller
class SchoolsController {

    private final RegionPages pages;

    SchoolsController(RegionPages pages) {
        this.pages = pages;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/region/schools")
    String show(Viewer viewer, @PathVariable String id, Model model, Locale locale) {
        return pages.show(
                "schools",
                viewer,
                id,
                model,
                locale,
                plan -> model.addAttribute(
                        "fairness", Fairness.of(plan.dataset().year(), plan.plan())));
    }
}
