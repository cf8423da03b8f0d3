package nl.leerplaats.web.working.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.plan.DayPupil;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.board.BoardRow.Day;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the week board: who is where on which weekday, by company or by class, in one period. */
@Component
public class BoardPages {

    private static final int ROWS = 40;

    private final PlanPages plans;

    BoardPages(PlanPages plans) {
        this.plans = plans;
    }

    /** By what the week board is ordered. */
    public enum By {
        COMPANY,
        GROUP
    }

    /**
     * A period that can be chosen.
     *
     * @param value how the form names it
     * @param name its name
     * @param from first day
     * @param to last day, included
     */
    record Span(String value, String name, LocalDate from, LocalDate to) {}

    void add(Model model, Working working, By by, String period, String q, boolean whole, int page) {
        PlanningYear year = working.plan().dataset().year();
        List<Span> spans = spans(year);
        Span span = spans.stream()
                .filter(one -> one.value().equals(period))
                .findFirst()
                .orElse(spans.isEmpty() ? null : spans.get(0));
        List<Placed> all = PlacedPlan.of(year, working.plan().plan()).listPlaces();
        List<Placed> places = span == null ? List.of() : within(span, all);
        SearchWords words = SearchWords.of(q);
        List<Found> found = rows(plans.tablesOf(working.plan()).everyCompany(), year, places, by).stream()
                .filter(row -> words.isForAll() || words.isIn(row.names().get()))
                .toList();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(
                        "/spaces/" + working.plan().dataset().id() + "/board")
                .queryParam("by", by)
                .queryParam("period", "{period}")
                .queryParam("q", "{q}");
        model.addAttribute("by", by);
        model.addAttribute("bys", By.values());
        model.addAttribute("q", q);
        model.addAttribute("whole", whole);
        model.addAttribute("span", span);
        model.addAttribute("spans", spans);
        model.addAttribute("weekdays", Weekdays.ALL.toList());
        model.addAttribute(
                "page",
                Pagination.of(found, page, whole ? Math.max(1, found.size()) : ROWS)
                        .map(one -> one.row().get()));
        model.addAttribute(
                "address",
                address.encode()
                        .buildAndExpand(span == null ? "" : span.value(), q)
                        .toUriString());
    }

    private static List<Found> rows(List<Company> companies, PlanningYear year, List<Placed> places, By by) {
        return by == By.COMPANY ? companies(companies, places) : groups(year, places);
    }

    /** The rows in which there is somebody, by what tells one from another. */
    static Map<String, BoardRow> filled(PlanningYear year, List<Placed> places, By by) {
        Map<String, BoardRow> filled = new LinkedHashMap<>();
        for (Found found : rows(year.dataset().companies(), year, places, by)) {
            if (found.filled()) {
                filled.put(found.key(), found.row().get());
            }
        }
        return filled;
    }

    /** The placements of a period. */
    static List<Placed> within(Span span, List<Placed> places) {
        return places.stream()
                .filter(at -> value(at.request()).equals(span.value()))
                .toList();
    }

    private static String value(PlannedRequest request) {
        return request.period().id() + " " + request.period().from();
    }

    /** The periods of a year, in order of time. */
    static List<Span> spans(PlanningYear year) {
        Map<String, Span> spans = new LinkedHashMap<>();
        year.requests()
                .forEach(one -> spans.computeIfAbsent(
                        value(one),
                        value -> new Span(
                                value,
                                one.periodName(),
                                one.period().from(),
                                one.period().to())));
        return spans.values().stream()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::value))
                .toList();
    }

    /**
     * A row that may be shown.
     *
     * @param key what tells it from another
     * @param filled whether there is somebody in it
     * @param names gives the names that a search looks in, in lower case
     * @param row makes the row; most are on other pages
     */
    private record Found(String key, boolean filled, Supplier<Set<String>> names, Supplier<BoardRow> row) {}

    /** All companies, those without pupils too: whoever looks for one has to find it. */
    private static List<Found> companies(List<Company> companies, List<Placed> places) {
        Map<String, List<Placed>> there =
                places.stream().collect(Collectors.groupingBy(at -> at.company().id()));
        return companies.stream()
                .sorted(Comparator.comparing(one -> !there.containsKey(one.id())))
                .map(company -> row(company, there.getOrDefault(company.id(), List.of())))
                .toList();
    }

    private static Found row(Company company, List<Placed> pupils) {
        return new Found(
                company.id(),
                !pupils.isEmpty(),
                () -> {
                    List<String> names = new ArrayList<>(List.of(company.name(), company.id()));
                    pupils.forEach(at -> names.add(at.request().student().shownName()));
                    return SearchWords.names(names);
                },
                () -> new BoardRow(
                        company.name(), Objects.requireNonNullElse(company.sector(), ""), days(pupils, company)));
    }

    private static List<Day> days(List<Placed> pupils, Company company) {
        return Weekdays.ALL.toList().stream()
                .map(day -> new Day(
                        DayPupil.list(pupils, day, at -> at.request().student().shownName()),
                        company.places().get(day)))
                .toList();
    }

    /** All classes of all schools; students without one stand under their school. */
    private static List<Found> groups(PlanningYear year, List<Placed> places) {
        Map<String, List<Student>> groups = new TreeMap<>();
        year.dataset()
                .students()
                .forEach(student -> groups.computeIfAbsent(group(year, student), key -> new ArrayList<>())
                        .add(student));
        Map<String, List<Placed>> there = places.stream()
                .collect(Collectors.groupingBy(at -> group(year, at.request().student())));
        List<Found> rows = new ArrayList<>();
        groups.forEach((group, students) -> {
            List<Placed> theirs = there.getOrDefault(group, List.of());
            rows.add(new Found(
                    group,
                    !theirs.isEmpty(),
                    () -> {
                        List<String> names = new ArrayList<>(List.of(group));
                        students.forEach(student -> names.add(student.shownName()));
                        theirs.forEach(at -> names.add(at.company().name()));
                        return SearchWords.names(names);
                    },
                    () -> new BoardRow(group, "", days(theirs))));
        });
        return rows;
    }

    private static List<Day> days(List<Placed> places) {
        return Weekdays.ALL.toList().stream()
                .map(day -> new Day(
                        DayPupil.list(
                                places,
                                day,
                                at -> at.request().student().shownName() + ": "
                                        + at.company().name()),
                        -1))
                .toList();
    }

    private static String group(PlanningYear year, Student student) {
        String school = year.getSchool(student.schoolId()).name();
        String group = student.group();
        return group == null || group.isBlank() ? school : group + ", " + school;
    }
}
