package nl.leerplaats.web.note;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.School;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.space.CompanyNote;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes on companies: written, shared, taken away, and taken along by a school. The pages that show them are of companies. */
@Controller
@Access(Needs.OWN_WORK)
class NoteController {

    private final Store store;
    private final CompanyNotes notes;
    private final NoteSheet sheet;
    private final AccessLog log;
    private final Clock clock;

    NoteController(Store store, CompanyNotes notes, NoteSheet sheet, AccessLog log, Clock clock) {
        this.store = store;
        this.notes = notes;
        this.sheet = sheet;
        this.log = log;
        this.clock = clock;
    }

    /** Writes a note; for the first of the own schools where none of them is named. */
    @PostMapping("/spaces/{id}/notes")
    String add(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam String company,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(defaultValue = "") String school,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        StoredDataset space = get(id);
        if (space.year().findCompany(company) == null) {
            redirect.addFlashAttribute("problem", "note.noCompany");
            return "redirect:/spaces/" + id + "/data/companies";
        }
        String told = text.strip();
        if (told.isEmpty()) {
            redirect.addFlashAttribute("problem", "note.empty");
        } else if (told.length() > CompanyNote.LONGEST) {
            redirect.addFlashAttribute("problem", "calls.longNote");
            redirect.addFlashAttribute("typed", told);
        } else {
            store.together(() -> {
                store.notes().add(id, company, writer(viewer, id, school), shared, Worker.find(request), told);
                log(viewer, id, LogKind.NOTE_WRITTEN);
                if (shared) {
                    log(viewer, id, LogKind.NOTE_SHARED);
                }
            });
            redirect.addFlashAttribute("notice", "note.kept");
        }
        return "redirect:" + page(id, company);
    }

    /** The own school for which a note is written; null for the region. */
    private @Nullable String writer(Viewer viewer, String id, String named) {
        List<String> own = notes.writers(viewer, id).stream().map(School::id).toList();
        if (own.contains(named)) {
            return named;
        }
        return own.isEmpty() ? null : own.get(0);
    }

    @PostMapping("/spaces/{id}/notes/{number}")
    String share(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable long number,
            @RequestParam Instant made,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes redirect) {
        CompanyNote note = get(viewer, id, number, made, NoteRights::isOwn);
        store.together(() -> {
            if (store.notes().setShared(id, note, shared)) {
                log(viewer, id, shared ? LogKind.NOTE_SHARED : LogKind.NOTE_UNSHARED);
            }
        });
        if (shared) {
            redirect.addFlashAttribute("notice", "note.isShared");
        } else {
            redirect.addFlashAttribute("notice", "note.isPrivate");
        }
        return "redirect:" + page(id, note.companyId());
    }

    @PostMapping("/spaces/{id}/notes/{number}/remove")
    String remove(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable long number,
            @RequestParam Instant made,
            RedirectAttributes redirect) {
        CompanyNote note = get(viewer, id, number, made, NoteRights::mayRemove);
        store.together(() -> {
            if (store.notes().remove(id, note)) {
                log(viewer, id, LogKind.NOTE_REMOVED);
            }
        });
        redirect.addFlashAttribute("notice", "note.removed");
        return "redirect:" + page(id, note.companyId());
    }

    private void log(Viewer viewer, String id, LogKind what) {
        log.add(clock.instant(), what, viewer.accountId(), null, id);
    }

    /** What a school wrote, for when it leaves the others: as far as who asks sees it. */
    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/notes.csv")
    void download(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam String school,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        StoredDataset space = get(id);
        School leaving = space.dataset().schools().stream()
                .filter(one -> one.id().equals(school) && viewer.sees(one.id()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school", ""));
        List<CompanyNote> own = notes.list(viewer, id).stream()
                .filter(note -> school.equals(note.schoolId()))
                .toList();
        List<Company> companies = space.dataset().companies();
        FileDownload.sendTable(
                response, sheet.fileName(locale), leaving.name(), sheet.of(own, companies, locale)::write);
    }

    private StoredDataset get(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    /**
     * A note with which the viewer may do something; status 404 for others, as where there is none.
     *
     * @param made when it was written, as the page says: after a note is removed another one may get its number
     */
    private CompanyNote get(Viewer viewer, String id, long number, Instant made, BiPredicate<Viewer, CompanyNote> may) {
        return store.notes()
                .find(id, number)
                .filter(note -> note.made().equals(made))
                .filter(note -> may.test(viewer, note))
                .orElseThrow(() -> new NotFoundException("note", ""));
    }

    private static String page(String id, String company) {
        return PageAddress.of("/spaces/" + id + "/data/company").with("id", company) + "#notes";
    }
}
