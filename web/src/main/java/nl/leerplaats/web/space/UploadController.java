package nl.leerplaats.web.space;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.KeptMapping;
import nl.leerplaats.web.store.upload.RefusedFile;
import nl.leerplaats.web.store.upload.Upload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.UploadedFile;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A newer file of a year: what it would change, to make all of it or some. */
@Controller
@Access(Needs.READ)
class UploadController {

    private final Store store;
    private final UploadDesk desk;

    UploadController(Store store, UploadDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @Access(Needs.WORK)
    @GetMapping("/spaces/{id}/upload")
    String form(@PathVariable String id, Model model) {
        model.addAttribute("space", get(id));
        model.addAttribute("waiting", desk.list(id));
        Optional<KeptMapping> mapping = store.mappings().find(id);
        model.addAttribute("mapping", mapping.orElse(null));
        model.addAttribute("rows", mapping.map(UploadController::rows).orElse(List.of()));
        return "space/upload";
    }

    private static List<ColumnMapping.Typed> rows(KeptMapping mapping) {
        return ColumnMapping.read(mapping.content().getBytes(StandardCharsets.UTF_8), new FindingCollector())
                .rows();
    }

    @Access(Needs.WORK)
    @PostMapping(path = "/spaces/{id}/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String send(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile columns,
            RedirectAttributes redirect)
            throws IOException {
        get(id);
        if (file.isEmpty()) {
            redirect.addFlashAttribute("problem", "upload.empty");
            return page(id);
        }
        try (InputStream in = file.getInputStream()) {
            UploadDesk.Sent sent =
                    desk.compare(id, new SentFile(UploadedFile.nameOf(file), in, SpaceController.columns(columns)));
            RefusedFile refused = sent.refused();
            return refused != null
                    ? "redirect:/refused/" + refused.id()
                    : page(Objects.requireNonNull(sent.upload()), 1);
        } catch (OutOfMemoryError tooMuch) {
            // What was read so far is let go; all that was there already stays.
            redirect.addFlashAttribute("problem", "upload.noMemory");
            return page(id);
        }
    }

    /** Forgets what the files of the school call their columns. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/upload/columns/remove")
    String forgetColumns(@PathVariable String id, RedirectAttributes redirect) {
        get(id);
        store.mappings().remove(id);
        redirect.addFlashAttribute("notice", "renew.columns.removed");
        return page(id);
    }

    @Access(Needs.WORK)
    @GetMapping("/spaces/{id}/upload/{upload}")
    String show(
            @PathVariable String id,
            @PathVariable("upload") String uploadId,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = get(id);
        Upload upload = desk.find(id, uploadId).orElse(null);
        if (upload == null) {
            redirect.addFlashAttribute("problem", "renew.gone");
            return page(id);
        }
        if (desk.isStale(upload)) {
            upload = desk.compareAgain(upload);
            now = get(id);
            model.addAttribute("again", true);
        }
        UploadPages.add(model, now, upload, page, locale);
        model.addAttribute("by", Worker.find(request));
        return "space/upload-changes";
    }

    /**
     * Keeps what is chosen on a page, and goes to another page, or makes all that is chosen.
     *
     * @param stamp which comparison the form shows
     * @param shown numbers of the records on the page
     * @param choose numbers of those that are ticked
     * @param to page to go to
     * @param all number of a group to choose as a whole
     * @param none number of a group to leave out as a whole
     * @param make whether to make what is chosen
     */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/upload/{upload}")
    String choose(
            @PathVariable String id,
            @PathVariable("upload") String uploadId,
            @RequestParam String stamp,
            @RequestParam(defaultValue = "") List<Integer> shown,
            @RequestParam(defaultValue = "") List<Integer> choose,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable Integer all,
            @RequestParam(required = false) @Nullable Integer none,
            @RequestParam(defaultValue = "false") boolean make,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        get(id);
        Upload upload = desk.find(id, uploadId).orElse(null);
        if (upload == null) {
            redirect.addFlashAttribute("problem", "renew.gone");
            return page(id);
        }
        redirect.addFlashAttribute("note", note);
        if (desk.isStale(upload) || !stamp.equals(upload.compared().stamp())) {
            desk.compareAgain(upload);
            redirect.addFlashAttribute("again", true);
            return page(upload, 1);
        }
        upload = desk.choose(upload, leftOut(upload, shown, choose, all, none));
        if (!make) {
            return page(upload, to == null ? page : to);
        }
        return switch (desk.make(upload, note.isBlank() ? null : note.strip(), Worker.take(by, request, response))) {
            case DONE -> {
                redirect.addFlashAttribute("notice", "renew.done");
                yield "redirect:/spaces/" + id + "/history";
            }
            case NOTHING -> {
                redirect.addFlashAttribute("problem", "renew.noneChosen");
                yield page(upload, page);
            }
            case REFUSED -> page(upload, page);
            case STALE -> {
                redirect.addFlashAttribute("again", true);
                yield page(upload, 1);
            }
        };
    }

    private static Set<Subject> leftOut(
            Upload upload, List<Integer> shown, List<Integer> choose, @Nullable Integer all, @Nullable Integer none) {
        Set<Subject> leftOut = new LinkedHashSet<>(upload.choice().leftOut());
        for (UploadLine line : UploadLine.list(upload.compared().differences())) {
            boolean isShown = shown.contains(line.number());
            boolean ticked = choose.contains(line.number());
            if (Objects.equals(all, line.group()) || isShown && ticked) {
                leftOut.remove(line.subject());
            }
            if (Objects.equals(none, line.group()) || isShown && !ticked && !Objects.equals(all, line.group())) {
                leftOut.add(line.subject());
            }
        }
        return leftOut;
    }

    /** Forgets a file without making anything of it. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/upload/{upload}/drop")
    String drop(@PathVariable String id, @PathVariable("upload") String uploadId, RedirectAttributes redirect) {
        get(id);
        desk.find(id, uploadId).ifPresent(desk::drop);
        redirect.addFlashAttribute("notice", "renew.dropped");
        return page(id);
    }

    private static String page(String id) {
        return "redirect:/spaces/" + id + "/upload";
    }

    private static String page(Upload upload, int number) {
        return "redirect:/spaces/" + upload.spaceId() + "/upload/" + upload.id()
                + (number > 1 ? "?page=" + number : "");
    }

    private StoredDataset get(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("space", id));
    }
}
