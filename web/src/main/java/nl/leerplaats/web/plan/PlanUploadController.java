package nl.leerplaats.web.plan;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.BaselinePlan;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.RefusedFile;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.UploadedFile;
import nl.leerplaats.workbook.sheet.PlanFile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Judges a plan from a file, also a hand-made one, against a dataset. */
@Controller
@Access(Needs.READ)
class PlanUploadController {

    private final Store store;
    private final Clock clock;

    PlanUploadController(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Access(Needs.WORK)
    @PostMapping(path = "/spaces/{id}/plans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String upload(@PathVariable String id, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        StoredDataset dataset = store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
        if (file.isEmpty()) {
            redirect.addFlashAttribute("problem", "upload.empty");
            return "redirect:/spaces/" + id;
        }
        String fileName = UploadedFile.nameOf(file);
        try (InputStream in = file.getInputStream()) {
            return keep(dataset, fileName, in);
        }
    }

    /** Looks at the plan that the dataset brought along, as a workbook with a plan in it does. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/own-plan")
    String own(@PathVariable String id, @RequestParam(defaultValue = "false") boolean check) {
        StoredDataset dataset = store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
        Plan plan = BaselinePlan.find(dataset.dataset()).orElseThrow(() -> new NotFoundException("plan of", id));
        return "redirect:/plans/" + add(dataset, plan, dataset.name()).id() + (check ? "/cost" : "");
    }

    private String keep(StoredDataset dataset, String fileName, InputStream in) throws IOException {
        PlanLoadResult result = PlanFile.load(in, fileName, dataset.dataset());
        if (result instanceof PlanLoadResult.Loaded loaded) {
            return "redirect:/plans/" + add(dataset, loaded.plan(), fileName).id() + "/cost";
        }
        RefusedFile refused = new RefusedFile(
                store.newId(), dataset.id(), "/spaces/" + dataset.id(), fileName, result.findings(), clock.instant());
        store.refusals().add(refused);
        return "redirect:/refused/" + refused.id();
    }

    private StoredPlan add(StoredDataset dataset, Plan plan, String name) {
        StoredPlan stored = new StoredPlan(
                store.newId(),
                dataset,
                plan,
                PlanChecker.check(dataset.year(), plan),
                new PlanOrigin.Uploaded(name),
                clock.instant());
        store.plans().add(stored);
        return stored;
    }
}
