package nl.leerplaats.web.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.Kept;
import nl.leerplaats.web.store.RefusedFile;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.UploadedFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Datasets: choose an example, upload a file, see findings and figures, download. */
@Controller
class DatasetController {

    private static final int FINDINGS = 50;

    private final Store store;
    private final Intake intake;

    DatasetController(Store store, Intake intake) {
        this.store = store;
        this.intake = intake;
    }

    @GetMapping("/datasets")
    String list(Model model) {
        model.addAttribute("datasets", store.datasets().list());
        model.addAttribute("kinds", InstanceKind.values());
        return "dataset/list";
    }

    @PostMapping("/datasets/examples")
    String example(@RequestParam InstanceKind kind, @RequestParam(defaultValue = "1") long seed) {
        return "redirect:/datasets/" + intake.generate(kind, seed).id();
    }

    @PostMapping("/datasets")
    String upload(@RequestParam MultipartFile file, RedirectAttributes redirect) throws IOException {
        if (file.isEmpty()) {
            redirect.addFlashAttribute("problem", "upload.empty");
            return "redirect:/datasets";
        }
        try (InputStream in = file.getInputStream()) {
            Kept kept = intake.read(UploadedFile.nameOf(file), in);
            return kept instanceof RefusedFile ? "redirect:/refused/" + kept.id() : "redirect:/datasets/" + kept.id();
        } catch (OutOfMemoryError tooMuch) {
            // What was read so far is let go; all that was there already stays.
            redirect.addFlashAttribute("problem", "upload.noMemory");
            return "redirect:/datasets";
        }
    }

    @GetMapping("/datasets/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        StoredDataset stored = get(id);
        model.addAttribute("dataset", stored);
        model.addAttribute("figures", DatasetFigures.of(stored));
        model.addAttribute("plans", store.listPlans(stored));
        addFindings(model, stored.findings(), page, locale);
        return "dataset/show";
    }

    @GetMapping("/refused/{id}")
    String refused(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        RefusedFile refused = store.refusals().find(id).orElseThrow(() -> new NotFoundException("refused file", id));
        model.addAttribute("refused", refused);
        addFindings(model, refused.findings(), page, locale);
        return "dataset/refused";
    }

    /** Adds a page of findings, what a file is refused for first. */
    private static void addFindings(Model model, List<Finding> findings, int page, Locale locale) {
        List<Finding> inOrder = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        Texts texts = Texts.of(locale);
        model.addAttribute(
                "page", Pagination.of(inOrder, page, FINDINGS).map(finding -> FindingLine.of(finding, texts)));
        model.addAttribute("errors", errors);
        model.addAttribute("warnings", findings.size() - errors);
    }

    @GetMapping("/datasets/{id}/file")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredDataset stored = get(id);
        FileDownload.send(response, "dataset", stored.name(), out -> DatasetWriter.write(stored.dataset(), out));
    }

    private StoredDataset get(String id) {
        return store.datasets().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
    }
}
