package nl.leerplaats.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.DayNames;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a plan. The tables of the plans looked at last are kept, so that leafing through a big plan is quick. */
@Component
public class PlanPages {

    private static final int KEPT_TABLES = 4;
    private static final int ROWS = 25;
    private static final int UNPLACED_ROWS = 10;

    private final Store store;
    private final DayNames dayNames;
    private final Map<PlanKey, PlanTables> tables = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanKey, PlanTables> eldest) {
            return size() > KEPT_TABLES;
        }
    };

    PlanPages(Store store, DayNames dayNames) {
        this.store = store;
        this.dayNames = dayNames;
    }

    /** The plan with an id; status 404 where there is none. */
    public StoredPlan get(String id) {
        return store.plans().find(id).orElseThrow(() -> new NotFoundException("plan", id));
    }

    /** Makes the tables of a plan beforehand, so that its first page is as quick as the others. */
    public void prepare(StoredPlan plan) {
        tablesOf(plan);
    }

    /** The tables of a plan, as the dataset that it is judged by has them. */
    public synchronized PlanTables tablesOf(StoredPlan plan) {
        return tables.computeIfAbsent(PlanKey.of(plan), key -> PlanTables.of(plan));
    }

    /** Adds what the first view of a plan shows: figures and all students. */
    public void addStudents(Model model, StoredPlan plan, Locale locale) {
        addStudents(model, plan, new StudentFilter(null, null, null, null), 1, locale);
    }

    void addStudents(Model model, StoredPlan plan, StudentFilter filter, int page, Locale locale) {
        PlanTables all = addPlan(model, plan);
        List<StudentRow> found = filter.apply(all.students());
        model.addAttribute("filter", filter);
        model.addAttribute("page", Pagination.of(found, page, ROWS));
        model.addAttribute("schools", plan.dataset().dataset().schools());
        model.addAttribute(
                "profiles",
                all.students().stream()
                        .map(StudentRow::profile)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("shows", StudentFilter.Show.values());
        model.addAttribute("unplaced", UnplacedLine.listOf(plan, all, UNPLACED_ROWS, locale));
    }

    /** Adds the plans of all planning years that are shown, the newest first, as far as a search wants them. */
    void addList(Model model, String q, int page, Predicate<String> isShown) {
        SearchWords words = SearchWords.of(q);
        List<PlanHeader> all = store.plans().list().stream()
                .filter(one -> isShown.test(one.spaceId()))
                .toList();
        Pagination<PlanHeader> found = Pagination.of(
                all.stream()
                        .filter(one -> words.isIn(SearchWords.names(List.of(one.name(), one.note()))))
                        .toList(),
                page,
                ROWS);
        model.addAttribute("q", q);
        model.addAttribute("made", all.size());
        model.addAttribute("page", found);
        model.addAttribute("address", PageAddress.of("/plans").with("q", q).toString());
        addHolding(model, found.rows());
    }

    /** Adds which of these plans are the one that holds in its planning year. */
    public void addHolding(Model model, List<PlanHeader> plans) {
        List<String> spaces = plans.stream().map(PlanHeader::spaceId).toList();
        model.addAttribute("holding", store.working().listPlanIds(spaces));
    }

    void addCompanies(Model model, StoredPlan plan, CompanyFilter filter, int page, Locale locale) {
        PlanTables all = addPlan(model, plan);
        model.addAttribute("filter", filter);
        addDayLabels(model, locale);
        model.addAttribute("page", filter.page(all, page, ROWS));
    }

    /** Adds the names of the weekdays: a table has too many cells to ask for its name in each. */
    public void addDayLabels(Model model, Locale locale) {
        model.addAttribute(
                "labels",
                Weekdays.ALL.toList().stream()
                        .map(day -> dayNames.fullName(day, locale))
                        .toList());
    }

    void addCost(Model model, StoredPlan plan, Locale locale) {
        addPlan(model, plan);
        Verdict than = findRival(plan).map(StoredPlan::verdict).orElse(null);
        model.addAttribute("costs", CostTable.of(plan.verdict(), than, locale));
    }

    /** The plan that holds, where another one is looked at that is of the same data with the same weights. */
    private Optional<StoredPlan> findRival(StoredPlan plan) {
        return store.working()
                .find(plan.dataset().id())
                .filter(version -> !version.planId().equals(plan.id()))
                .flatMap(version -> store.plans().find(version.planId()))
                .filter(rival -> rival.header().number() == plan.header().number()
                        && rival.verdict().weights().equals(plan.verdict().weights()));
    }

    /** Adds what stands above every view of a plan. */
    public void addHead(Model model, StoredPlan plan) {
        addPlan(model, plan);
    }

    /** Tells whether a plan is the one that holds now; all others are proposals. */
    public boolean isInUse(StoredPlan plan) {
        return store.working()
                .find(plan.dataset().id())
                .filter(version -> version.planId().equals(plan.id()))
                .isPresent();
    }

    /** Tells whether the run that made a plan can go on from it and may find a better one. */
    private static boolean canBeSearchedOn(StoredPlan plan) {
        Gap gap = plan.gap();
        return plan.origin() instanceof PlanOrigin.Solved && (gap == null || !gap.isProvenBest());
    }

    private PlanTables addPlan(Model model, StoredPlan plan) {
        PlanTables all = tablesOf(plan);
        model.addAttribute("plan", plan);
        model.addAttribute("inUse", isInUse(plan));
        model.addAttribute("gap", plan.gap());
        model.addAttribute("longer", canBeSearchedOn(plan));
        model.addAttribute("figures", all.figures());
        return all;
    }
}
