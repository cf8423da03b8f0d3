package nl.leerplaats.web.paper;

import java.util.Locale;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.working.WorkingPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The visits of the working plan, to look at and to print. */
@Controller
@Access(Needs.READ)
class VisitController {

    private final WorkingPages working;
    private final VisitPages pages;

    VisitController(WorkingPages working, VisitPages pages) {
        this.working = working;
        this.pages = pages;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/visits")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String supervisor,
            @RequestParam(defaultValue = "false") boolean whole,
            Model model,
            Locale locale) {
        working.addOwnHead(model, viewer, id, locale)
                .ifPresent(now -> pages.add(model, now, supervisor, whole, locale));
        return "paper/visits";
    }
}
