package nl.leerplaats.web.erase;

import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasing a space: what would be gone, whether that is meant, and what was. */
@Controller
@Access(Needs.ADMIN)
class EraseController {

    private final Store store;
    private final EraseDesk desk;
    private final OwnSpaces own;

    EraseController(Store store, EraseDesk desk, OwnSpaces own) {
        this.own = own;
        this.store = store;
        this.desk = desk;
    }

    /** Says what would be gone, and asks. */
    @GetMapping("/spaces/{id}/erase")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("space", getHeader(id));
        model.addAttribute("plans", store.plans().list(id).size());
        model.addAttribute("changes", store.spaces().listChanges(id).size());
        model.addAttribute("files", desk.hasFiles());
        return "erase/ask";
    }

    private PlanningSpace getHeader(String id) {
        return store.spaces().findHeader(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    /** Forgets a space with all that was made from it. */
    @PostMapping("/spaces/{id}/delete")
    String erase(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        PlanningSpace space = getHeader(id);
        desk.erase(id).ifPresent(erased -> {
            own.erased(viewer);
            redirect.addFlashAttribute("notice", "dataset.deleted");
            redirect.addFlashAttribute("erased", erased);
            redirect.addFlashAttribute("erasedName", space.name());
            redirect.addFlashAttribute("erasedFiles", desk.hasFiles());
        });
        return "redirect:/spaces";
    }
}
