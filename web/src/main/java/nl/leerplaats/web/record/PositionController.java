package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.record.position.PositionDesk;
import nl.leerplaats.web.record.position.PositionForm;
import nl.leerplaats.web.record.position.PositionedRecord;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.system.UploadedFile;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.Worker;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who and what is only known by a postcode, and a map on which each gets its own place. */
@Controller
@Access(Needs.READ)
class PositionController {

    private static final int PAGE = 25;

    private final RecordDesk desk;
    private final PositionDesk positions;
    private final PostcodeDesk postcodes;
    private final WebSettings settings;

    PositionController(RecordDesk desk, PositionDesk positions, PostcodeDesk postcodes, WebSettings settings) {
        this.desk = desk;
        this.positions = positions;
        this.postcodes = postcodes;
        this.settings = settings;
    }

    @GetMapping("/spaces/{id}/data/positions")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        StoredDataset now = desk.get(id);
        SearchWords words = SearchWords.of(q);
        List<PositionedRecord> found = PositionDesk.list(now.dataset()).stream()
                .filter(one -> words.isIn(SearchWords.names(
                        List.of(one.name(), one.id(), String.valueOf(one.place().postcode())))))
                .sorted(NameOrder.by(PositionedRecord::name, PositionedRecord::id))
                .toList();
        model.addAttribute("space", now);
        model.addAttribute("q", q);
        model.addAttribute("page", Pagination.of(found, page, PAGE));
        model.addAttribute("table", postcodes.find().orElse(null));
        return "record/positions";
    }

    /** Takes a table of postcodes, for all years. */
    @Access(Needs.WORK)
    @PostMapping(path = "/spaces/{id}/data/positions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String give(@PathVariable String id, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        StoredDataset now = desk.get(id);
        if (file.isEmpty()) {
            redirect.addFlashAttribute("problem", "upload.empty");
            return page(now);
        }
        PostcodeDesk.Given given = postcodes.give(UploadedFile.nameOf(file), file.getBytes());
        if (given.kept()) {
            redirect.addFlashAttribute("notice", "position.given");
        } else {
            redirect.addFlashAttribute("problem", "position.noTable");
        }
        if (given.kept() && !given.findings().isEmpty()) {
            redirect.addFlashAttribute("skipped", given.findings().size());
        }
        return page(now);
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/positions/forget")
    String forget(@PathVariable String id, RedirectAttributes redirect) {
        StoredDataset now = desk.get(id);
        postcodes.forget();
        redirect.addFlashAttribute("notice", "position.forgotten");
        return page(now);
    }

    /** Gives everything the position of its whole postcode, where that is known; all of it or nothing. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/positions/look-up")
    String lookUp(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect, Locale locale) {
        StoredDataset now = desk.get(id);
        PositionDesk.LookedUp done = positions.lookUp(id, now.dataset(), Worker.find(request));
        if (!done.refused().isEmpty()) {
            redirect.addFlashAttribute("problem", "position.refused");
        } else {
            redirect.addFlashAttribute("lookedUp", done.placed());
            redirect.addFlashAttribute("lookedFor", done.asked());
            Texts texts = Texts.of(locale);
            redirect.addFlashAttribute(
                    "told", done.told().stream().map(texts::finding).toList());
        }
        return page(now);
    }

    private static String page(StoredDataset now) {
        return "redirect:/spaces/" + now.id() + "/data/positions";
    }

    /** The map on which one of them is put. */
    @GetMapping("/spaces/{id}/data/position")
    String form(
            @PathVariable String id,
            @RequestParam PositionedRecord.Kind kind,
            @RequestParam(name = "id") String recordId,
            Model model,
            Locale locale) {
        StoredDataset now = desk.get(id);
        PositionedRecord placed = find(now, kind, recordId);
        fill(model, now, placed, PositionForm.of(placed.place()), locale);
        return "record/position";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/position")
    String save(
            @PathVariable String id,
            @RequestParam PositionedRecord.Kind kind,
            @RequestParam(name = "id") String recordId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        PositionedRecord placed = find(now, kind, recordId);
        PositionForm form =
                new PositionForm(typed.getOrDefault(PositionForm.LAT, ""), typed.getOrDefault(PositionForm.LON, ""));
        RecordDesk.Answer answer = desk.save(
                id,
                new RecordDesk.Sent(seen, note, Worker.find(request)),
                placed.whole(),
                form.problems(),
                () -> form.facts(placed));
        if (answer.isKept()) {
            answer.tell(redirect);
            return "redirect:/spaces/" + id + "/data/positions";
        }
        fill(model, now, placed, form, locale);
        model.addAttribute("note", note);
        RecordPages.refuse(model, answer, now, () -> form.facts(placed), response, locale);
        return "record/position";
    }

    private void fill(Model model, StoredDataset now, PositionedRecord placed, PositionForm form, Locale locale) {
        RecordPages.fill(
                model,
                now,
                placed.whole(),
                form.fields(),
                new RecordPages.RecordList<Record>(
                        placed.kind().list(), List.copyOf(PositionedRecord.list(now.dataset(), placed.kind()))),
                Set.of(),
                locale);
        model.addAttribute("placed", placed);
        model.addAttribute("tiles", settings.mapTiles());
    }

    private static PositionedRecord find(StoredDataset now, PositionedRecord.Kind kind, String recordId) {
        return PositionedRecord.find(now.dataset(), kind, recordId)
                .orElseThrow(() -> new NotFoundException("position", recordId));
    }
}
