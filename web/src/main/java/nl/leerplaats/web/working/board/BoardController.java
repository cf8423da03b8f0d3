package nl.leerplaats.web.working.board;

import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.WorkingPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The week board of the working plan, to look at and to print. */
@Controller
@Access(Needs.READ)
class BoardController {

    private final WorkingPages pages;
    private final BoardPages board;

    BoardController(WorkingPages pages, BoardPages board) {
        this.pages = pages;
        this.board = board;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/board")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "COMPANY") BoardPages.By by,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        pages.addSharedHead(model, viewer, id, locale)
                .ifPresent(working -> board.add(model, working, by, period, q, whole, page));
        return model.containsAttribute("page") ? "working/board" : "redirect:/spaces/" + id + "/working-plan";
    }

    /** All companies and all classes, each on a page of its own. */
    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/board/print")
    String print(Viewer viewer, @PathVariable String id, Model model, Locale locale) {
        Optional<Working> working = pages.addSharedHead(model, viewer, id, locale);
        if (working.isEmpty()) {
            return "redirect:/spaces/" + id + "/working-plan";
        }
        model.addAttribute("blocks", PrintBlock.list(working.get()));
        model.addAttribute("weekdays", Weekdays.ALL.toList());
        return "working/print";
    }
}
