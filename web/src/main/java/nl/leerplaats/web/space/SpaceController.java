package nl.leerplaats.web.space;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.replan.BaselinePlan;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.RefusedFile;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.TypedText;
import nl.leerplaats.web.system.UploadedFile;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Spaces: start one from nothing, a file or an example, see what waits in it, call it something else. */
@Controller
@Access(Needs.READ)
class SpaceController {

    /** Spaces on a page. */
    private static final int PAGE = 20;

    private final Store store;
    private final Intake intake;
    private final WorkingPlanDesk working;
    private final OwnSpaces own;
    private final Clock clock;
    private final MessageSource messages;
    private final ReplanDesk replans;

    SpaceController(
            Store store,
            Intake intake,
            WorkingPlanDesk working,
            OwnSpaces own,
            Clock clock,
            MessageSource messages,
            ReplanDesk replans) {
        this.own = own;
        this.replans = replans;
        this.store = store;
        this.working = working;
        this.messages = messages;
        this.clock = clock;
        this.intake = intake;
    }

    @Access(Needs.ACCOUNT)
    @GetMapping("/spaces")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) SpaceFilter.@Nullable Sort sort,
            @RequestParam(defaultValue = "false") boolean down,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model,
            Locale locale) {
        addSpaces(new SpaceFilter(q, sort, down), page, viewer, model, locale);
        return list(new EmptyYear(null, null, null, null, null), Map.of(), model);
    }

    private void addSpaces(SpaceFilter filter, int page, Viewer viewer, Model model, Locale locale) {
        Predicate<String> isOwn = own.of(viewer);
        List<PlanningSpace> all = store.spaces().list().stream()
                .filter(space -> isOwn.test(space.id()))
                .toList();
        Pagination<PlanningSpace> shown = Pagination.of(filter.apply(all, locale), page, PAGE);
        model.addAttribute("spaces", all.size());
        model.addAttribute("filter", filter);
        model.addAttribute("sorts", SpaceFilter.Sort.values());
        Predicate<String> isRead = own.readBy(viewer);
        model.addAttribute(
                "partlyShown",
                shown.rows().stream()
                        .map(PlanningSpace::id)
                        .filter(Predicate.not(isRead))
                        .collect(Collectors.toSet()));
        model.addAttribute("lines", SpaceLine.page(store, working, shown, clock));
    }

    private String list(EmptyYear typed, Map<String, String> problems, Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(InstanceKind.values())
                        .filter(Predicate.not(InstanceKind::isLarger))
                        .toList());
        model.addAttribute("thisYear", LocalDate.now(clock).getYear());
        model.addAttribute("template", TemplateForm.of(LocalDate.now(clock)));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "space/list";
    }

    /** Starts a year from its calendar alone; what cannot be used is shown beside its field, and nothing typed is lost. */
    @Access(Needs.ADMIN)
    @PostMapping("/spaces/empty")
    String empty(@ModelAttribute EmptyYear typed, Viewer viewer, Model model, Locale locale) {
        Map<String, String> problems = typed.problems(messages, locale);
        if (problems.isEmpty()) {
            return made(intake.start(typed), viewer);
        }
        addSpaces(SpaceFilter.ALL, 1, viewer, model, locale);
        return list(typed, problems, model);
    }

    /** Whoever makes a space looks after it. */
    private String made(StoredDataset space, Viewer viewer) {
        own.made(viewer, space.id());
        return "redirect:/spaces/" + space.id();
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/name")
    String rename(@PathVariable String id, @RequestParam String name, RedirectAttributes redirect) {
        getHeader(id);
        String typed = TypedText.clean(name);
        if (typed.isEmpty()) {
            redirect.addFlashAttribute("problem", "space.noName");
        } else if (typed.length() > TypedText.LONGEST_NAME) {
            redirect.addFlashAttribute("problem", "space.longName");
        } else {
            store.spaces().rename(id, typed);
            redirect.addFlashAttribute("notice", "space.renamed");
        }
        return "redirect:/spaces/" + id;
    }

    private PlanningSpace getHeader(String id) {
        return store.spaces().findHeader(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    @Access(Needs.ADMIN)
    @PostMapping("/spaces/examples")
    String example(@RequestParam InstanceKind kind, @RequestParam(defaultValue = "1") long seed, Viewer viewer) {
        return made(intake.generate(kind, seed), viewer);
    }

    @Access(Needs.ADMIN)
    @PostMapping(path = "/spaces", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String upload(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile columns,
            Viewer viewer,
            RedirectAttributes redirect)
            throws IOException {
        if (file.isEmpty()) {
            redirect.addFlashAttribute("problem", "upload.empty");
            return "redirect:/spaces";
        }
        try (InputStream in = file.getInputStream()) {
            Intake.Read read = intake.read(new SentFile(UploadedFile.nameOf(file), in, columns(columns)));
            RefusedFile refused = read.refused();
            return refused != null
                    ? "redirect:/refused/" + refused.id()
                    : made(Objects.requireNonNull(read.accepted()), viewer);
        } catch (OutOfMemoryError tooMuch) {
            // What was read so far is let go; all that was there already stays.
            redirect.addFlashAttribute("problem", "upload.noMemory");
            return "redirect:/spaces";
        }
    }

    /** The file with names of columns that was sent along, where one was chosen. */
    static SentFile.@Nullable Columns columns(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? null
                : new SentFile.Columns(UploadedFile.nameOf(file), file.getInputStream());
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}")
    String show(Viewer viewer, @PathVariable String id, Model model, Locale locale) {
        StoredDataset stored = get(id);
        if (!viewer.seesAll()) {
            return "redirect:/spaces/" + id + "/working-plan"; // what is told here is of all schools
        }
        model.addAttribute("dataset", stored);
        model.addAttribute("nobodyWorks", replans.nobodyWorks());
        model.addAttribute("line", SpaceLine.of(store, working, getHeader(id), clock));
        // By the data of now: who is gone has no place any more.
        model.addAttribute(
                "standing", working.find(id).map(one -> one.plan().header()).orElse(null));
        model.addAttribute("figures", DatasetFigures.of(stored));
        addPlans(model, id);
        model.addAttribute("holding", store.working().listPlanIds(List.of(id)));
        model.addAttribute("own", BaselinePlan.find(stored.dataset()).isPresent());
        addFindings(model, stored.findings(), Names.of(stored.dataset()), locale);
        return "space/show";
    }

    /** Adds the plans; proposals that nobody asked for or ever looked at, and after which there are newer ones, stand apart. */
    private void addPlans(Model model, String id) {
        List<StoredReplan> passed = store.replans().listPassed(id);
        Map<Boolean, List<PlanHeader>> plans = store.plans().list(id).stream()
                .collect(Collectors.partitioningBy(plan -> passed.stream().anyMatch(one -> one.has(plan.id()))));
        model.addAttribute("plans", plans.getOrDefault(false, List.of()));
        model.addAttribute("passed", plans.getOrDefault(true, List.of()));
    }

    @Access(Needs.ACCOUNT)
    @GetMapping("/refused/{id}")
    String refused(@PathVariable String id, Viewer viewer, Model model, Locale locale) {
        RefusedFile refused = store.refusals()
                .find(id)
                .filter(one -> isShown(one, viewer))
                .orElseThrow(() -> new NotFoundException("refused file", id));
        model.addAttribute("refused", refused);
        addFindings(model, refused.findings(), null, locale);
        return "space/refused";
    }

    /** A file that was to become a space is of whoever makes spaces, another one of who works in its space. */
    private boolean isShown(RefusedFile refused, Viewer viewer) {
        String space = refused.spaceId();
        return space == null ? viewer.administrator() : own.readBy(viewer).test(space);
    }

    /** Adds findings by kind, what a file is refused for first. */
    private static void addFindings(Model model, List<Finding> findings, @Nullable Names names, Locale locale) {
        Texts texts = Texts.of(locale);
        List<FindingKind> kinds = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            kinds.addAll(FindingKind.list(findings, severity, texts, names));
        }
        model.addAttribute("kinds", List.copyOf(kinds));
        model.addAttribute("errors", count(findings, Severity.ERROR));
        model.addAttribute("warnings", count(findings, Severity.WARNING));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    @GetMapping("/spaces/{id}/file")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredDataset stored = get(id);
        FileDownload.send(response, "dataset", stored.name(), out -> DatasetWriter.write(stored.dataset(), out));
    }

    private StoredDataset get(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
    }
}
