package nl.leerplaats.web.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.access.Shown;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.plan.PlanTables;
import nl.leerplaats.web.plan.StudentRow;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.work.DataChanges;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the working plan, and what stands above each page about it. */
@Component
public class WorkingPages {

    private static final int ROWS = 25;
    private static final int VERSIONS = 15;

    private final Store store;
    private final WorkingPlanDesk desk;
    private final PlanPages plans;
    private final DataChanges changes;
    private final Shown shown;
    private final Clock clock;

    WorkingPages(Store store, WorkingPlanDesk desk, PlanPages plans, DataChanges changes, Shown shown, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.plans = plans;
        this.changes = changes;
        this.shown = shown;
        this.clock = clock;
    }

    StoredDataset getSpace(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    /** The working plan of a space; status 404 where there is none. */
    public Working get(String spaceId) {
        return desk.find(spaceId).orElseThrow(() -> new NotFoundException("working plan", spaceId));
    }

    /** The working plan of a space as far as it is about pupils whom a viewer sees; status 404 where there is none. */
    public Working getOwn(Viewer viewer, String spaceId) {
        return own(viewer, get(spaceId));
    }

    /**
     * The working plan of a space, to change something of some placements; status 404 where there is none, or where one of them is of a pupil whom
     * the viewer does not see.
     */
    public Working get(Viewer viewer, String spaceId, Collection<RequestKey> keys) {
        Working working = get(spaceId);
        keys.forEach(key -> Shown.checkStudent(viewer, working.plan().dataset(), key.studentId()));
        return working;
    }

    /** The same as somebody looked at it; empty where there never was such a version. */
    Optional<Working> findLooked(Viewer viewer, String spaceId, long version, Collection<RequestKey> keys) {
        get(viewer, spaceId, keys);
        return desk.findLooked(spaceId, version);
    }

    private Working own(Viewer viewer, Working whole) {
        return new Working(shown.own(viewer, whole.version(), whole.plan().dataset()), shown.own(viewer, whole.plan()));
    }

    /** Tells whether a day is still to come. */
    boolean isToCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }

    /** Finds the version that held at the end of a day. */
    Optional<WorkingVersion> findOn(String spaceId, LocalDate day) {
        return store.working()
                .findAt(
                        spaceId,
                        day.plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                                .minusNanos(1000));
    }

    /** Names of students, as a sentence has them. */
    static String names(Working working, Collection<String> students) {
        Names names = Names.of(working.plan().dataset().dataset());
        return students.stream().map(names::student).sorted().collect(Collectors.joining(", "));
    }

    PlanTables tablesOf(Working working) {
        return plans.tablesOf(working.plan());
    }

    /** Adds what stands above each page about the working plan of a space; gives it, where there is one. */
    public Optional<Working> addHead(Model model, String spaceId, Locale locale) {
        StoredDataset space = getSpace(spaceId);
        Optional<Working> found = desk.find(spaceId);
        model.addAttribute("space", space);
        found.ifPresent(working -> addVersions(model, working));
        return found;
    }

    /** The same as far as it is about pupils whom a viewer sees; nothing of what was done before to people of a school. */
    public Optional<Working> addOwnHead(Model model, Viewer viewer, String spaceId, Locale locale) {
        return addHead(model, viewer, spaceId, locale).map(whole -> own(viewer, whole));
    }

    /** The same with stand-ins for the pupils of schools that a viewer does not see. */
    public Optional<Working> addSharedHead(Model model, Viewer viewer, String spaceId, Locale locale) {
        return addHead(model, viewer, spaceId, locale)
                .map(whole -> new Working(
                        shown.own(viewer, whole.version(), whole.plan().dataset()),
                        shown.shared(viewer, whole.plan())));
    }

    private Optional<Working> addHead(Model model, Viewer viewer, String spaceId, Locale locale) {
        if (viewer.seesAll()) {
            return addHead(model, spaceId, locale);
        }
        StoredDataset space = getSpace(spaceId);
        Optional<Working> found = desk.find(spaceId);
        model.addAttribute("space", shown.own(viewer, space));
        found.ifPresent(working -> {
            model.addAttribute("version", shown.own(viewer, working.version(), space));
            model.addAttribute("versions", List.of());
            model.addAttribute("canUndo", false);
            model.addAttribute("canRedo", false);
        });
        return found;
    }

    private void addVersions(Model model, Working working) {
        StoredDataset space = working.plan().dataset();
        WorkingVersion version = working.version();
        Names names = Names.of(space.dataset());
        Map<String, String> planNames = new LinkedHashMap<>();
        store.plans().list(space.id()).forEach(plan -> planNames.put(plan.id(), plan.name()));
        List<VersionLine> versions = store.working().list(space.id()).stream()
                .limit(VERSIONS)
                .map(one -> VersionLine.of(one, version.version(), names, planNames))
                .toList();
        model.addAttribute("version", version);
        model.addAttribute("versions", versions);
        model.addAttribute("last", VersionLine.of(version, version.version(), names, planNames));
        model.addAttribute("canUndo", desk.findPrevious(version).isPresent());
        model.addAttribute("canRedo", desk.findNext(space.id(), version).isPresent());
    }

    /** Adds what to do before there is a working plan. */
    void addProposals(Model model, Viewer viewer, String spaceId) {
        model.addAttribute("plans", viewer.seesAll() ? store.plans().list(spaceId) : List.of());
    }

    /** Adds the sentence, and the students that a filter shows. */
    void addStudents(Model model, Working working, WorkingFilter filter, int page, Locale locale) {
        StoredDataset space = working.plan().dataset();
        PlanTables tables = tablesOf(working);
        Map<RequestKey, String> obstacles = obstacles(working, locale);
        List<WorkingRow> rows = WorkingRows.of(working, tables, obstacles);
        model.addAttribute("filter", filter);
        model.addAttribute("address", filter.address(space.id()));
        model.addAttribute("page", Pagination.of(filter.apply(rows), page, ROWS));
        model.addAttribute("standing", YearStanding.of(tables.figures(), rows, obstacles.size()));
        model.addAttribute("elsewhere", elsewhere(rows, obstacles));
        model.addAttribute("figures", tables.figures());
        model.addAttribute("schools", space.dataset().schools());
        model.addAttribute(
                "profiles",
                tables.students().stream()
                        .map(StudentRow::profile)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("shows", WorkingFilter.Show.values());
        model.addAttribute("statuses", WorkingStatus.values());
        long since = store.plans()
                .find(working.version().planId())
                .map(plan -> plan.header().number())
                .orElse(space.number());
        model.addAttribute("changed", space.isWhole() ? changes.since(space, since, locale) : List.of());
    }

    /** Why placements cannot stay that no line shows, such as those of a student who has left before they begin. */
    private static List<String> elsewhere(List<WorkingRow> rows, Map<RequestKey, String> obstacles) {
        Map<RequestKey, String> left = new LinkedHashMap<>(obstacles);
        rows.forEach(row -> row.lines().forEach(line -> left.keySet().removeAll(line.keys())));
        return left.values().stream().distinct().toList();
    }

    Map<RequestKey, String> obstacles(Working working, Locale locale) {
        return WorkingRows.obstacles(
                working, Texts.of(locale), Names.of(working.plan().dataset().dataset()));
    }
}
