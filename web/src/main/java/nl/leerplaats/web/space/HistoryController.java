package nl.leerplaats.web.space;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.Worker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What changed in the data of a space, who changed it and when; each line can be taken out, and put back. */
@Controller
@Access(Needs.READ)
class HistoryController {

    private static final int PAGE = 50;

    private final Store store;
    private final NoteHistory notes;

    HistoryController(Store store, NoteHistory notes) {
        this.store = store;
        this.notes = notes;
    }

    @GetMapping("/spaces/{id}/history")
    String show(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        StoredDataset now = get(id);
        SpaceStore.Past past = store.spaces().past(id);
        List<HistoryLine> lines = HistoryLine.list(past, Names.of(now.dataset()), Texts.of(locale));
        model.addAttribute("space", now);
        model.addAttribute(
                "waiting", lines.stream().filter(HistoryLine::setAside).toList());
        model.addAttribute("lines", Pagination.of(notes.addTo(lines, id, locale), page, PAGE));
        return "space/history";
    }

    /** Takes a line out, or an undo of it, which puts it back. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/history/{number}/undo")
    String undo(
            @PathVariable String id,
            @PathVariable long number,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        int before = countSetAside(id);
        Optional<StoredDataset> done = store.spaces().takeOut(id, number, Worker.find(request));
        if (done.isEmpty()) {
            redirect.addFlashAttribute("problem", "history.cannot");
        } else if (isOvertaken(store.spaces().listChanges(id), number)) {
            redirect.addFlashAttribute("notice", "history.laterHolds");
        } else if (countSetAside(id) > before) {
            redirect.addFlashAttribute("notice", "history.undoneSomeWait");
        } else {
            redirect.addFlashAttribute("notice", "history.undone");
        }
        return "redirect:/spaces/" + id + "/history";
    }

    /** Tells whether a line said what a student did in all and a later one that holds says so too, so that taking it out makes no difference. */
    private static boolean isOvertaken(List<ChangeEntry> entries, long number) {
        return entries.stream()
                .filter(entry -> entry.number() == number)
                .flatMap(entry -> workOf(entry).stream())
                .anyMatch(work -> entries.stream()
                        .filter(later -> later.number() > number)
                        .filter(later -> later.state() == ChangeState.APPLIED && !later.takenOut())
                        .flatMap(later -> workOf(later).stream())
                        .anyMatch(later -> later.studentId().equals(work.studentId())));
    }

    private static Optional<WorkCompleted> workOf(ChangeEntry entry) {
        return Optional.ofNullable(entry.change())
                .map(Change::fact)
                .filter(WorkCompleted.class::isInstance)
                .map(WorkCompleted.class::cast);
    }

    private int countSetAside(String id) {
        return store.spaces()
                .findHeader(id)
                .orElseThrow(() -> new NotFoundException("space", id))
                .setAside();
    }

    private StoredDataset get(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("space", id));
    }
}
