package nl.leerplaats.web.working;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.DataChanges;
import nl.leerplaats.web.work.Preview;
import nl.leerplaats.web.work.ProposalAges;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which somebody accepts a plan: who changes, what it costs, what breaks, and what changed in the data since. */
@Component
class AcceptPages {

    private static final int ROWS = 50;

    private final WorkingPages pages;
    private final WorkingPlanDesk desk;
    private final AcceptDesk accept;
    private final PlanPages plans;
    private final DataChanges changes;
    private final ProposalAges ages;

    AcceptPages(
            WorkingPages pages,
            WorkingPlanDesk desk,
            AcceptDesk accept,
            PlanPages plans,
            DataChanges changes,
            ProposalAges ages) {
        this.pages = pages;
        this.desk = desk;
        this.accept = accept;
        this.plans = plans;
        this.changes = changes;
        this.ages = ages;
    }

    /**
     * A student whom a plan changes.
     *
     * @param studentId the student
     * @param name name of the student
     * @param sentences what changes
     */
    record Changed(String studentId, String name, List<String> sentences) {

        Changed {
            sentences = List.copyOf(sentences);
        }
    }

    /** Adds what accepting a plan would do, with the students whose name is looked for. */
    void add(Model model, StoredPlan plan, String q, int page, Locale locale) {
        StoredDataset now = pages.getSpace(plan.dataset().id());
        Optional<Working> working = desk.find(now.id());
        Preview preview = accept.preview(plan, null);
        Names names = Names.of(now.dataset()).orElse(Names.of(plan.dataset().dataset()));
        List<Changed> all = changed(preview, plan.dataset().year(), names, locale);
        SearchWords words = SearchWords.of(q);
        List<Changed> found = all.stream()
                .filter(one -> words.isIn(SearchWords.names(List.of(one.name(), one.studentId()))))
                .toList();
        model.addAttribute("plan", plan);
        model.addAttribute("space", now);
        model.addAttribute(
                "expected", working.map(one -> one.version().version()).orElse(null));
        model.addAttribute("figures", plans.tablesOf(plan).figures());
        model.addAttribute("count", all.size());
        model.addAttribute("q", q);
        model.addAttribute("page", Pagination.of(found, page, ROWS));
        model.addAttribute(
                "difference",
                ReasonTexts.of(locale, now.dataset()).difference(preview.mediumDifference(), preview.softDifference()));
        model.addAttribute("breaks", BreakWords.of(preview, names, locale));
        model.addAttribute(
                "fitting",
                preview.isAllowed() ? all.size() : accept.findAcceptable(plan).size());
        model.addAttribute("remaining", BreakWords.remaining(preview, names, locale));
        model.addAttribute("age", ages.of(plan));
        model.addAttribute("changed", changes.since(now, plan.header().number(), locale));
    }

    private static List<Changed> changed(Preview preview, PlanningYear year, Names names, Locale locale) {
        Texts texts = Texts.of(locale);
        PlanChanges changes = preview.changes();
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        preview.students().forEach(student -> sentences.put(student, new ArrayList<>()));
        changes.placements()
                .forEach(one -> sentences
                        .getOrDefault(one.key().studentId(), new ArrayList<>())
                        .add(texts.change(one, year, names)));
        changes.supervisors()
                .forEach(one -> sentences
                        .getOrDefault(one.studentId(), new ArrayList<>())
                        .add(texts.change(one, names)));
        List<Changed> result = new ArrayList<>();
        sentences.forEach((student, said) -> result.add(new Changed(student, names.student(student), said)));
        return result;
    }

    /** The students whom accepting is about, as a form says it; null for all. */
    @Nullable
    Set<String> students(StoredPlan plan, AcceptController.Who who, Set<String> ticked) {
        return switch (who) {
            case ALL -> null;
            case TICKED -> ticked;
            case FITTING -> accept.findAcceptable(plan);
        };
    }
}
