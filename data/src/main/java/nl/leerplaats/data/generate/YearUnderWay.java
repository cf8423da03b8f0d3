package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/**
 * Turns an instance into one of a year under way: a plan was made at its start, first come first served; now some companies drop out or
 * lose a recognition, some pupils have moved, and some are new in school. What is running has been agreed, and most of what has yet to begin.
 */
final class YearUnderWay {

    private static final int PINNED_PERCENT = 8;
    private static final int PINNED_SUPERVISION_PERCENT = 5;

    /** Of the placements that have yet to begin, so many have been agreed already. */
    private static final int AGREED_PERCENT = 75;

    /** For so many students, each kind of change happens once; at least once. */
    private static final int STUDENTS_PER_CHANGE = 30;

    /** Who is new needs so many days of a period after the entry. */
    private static final int SHORTEST_STAGE_DAYS = 28;

    private final InstanceTowns area;
    private final Dataset start;
    private final PlanningYear year;
    private final Plan plan;
    private final Draw draw;
    private final Draw agreements;
    private final LocalDate asOf;
    private final int changes;

    YearUnderWay(Recipe recipe, InstanceTowns area, Dataset start) {
        this.area = area;
        this.start = start;
        this.year = PlanningYear.of(start);
        this.plan = FirstComeFirstServed.plan(year);
        this.draw = Draw.of(recipe, "under-way");
        this.agreements = Draw.of(recipe, "agreements");
        this.asOf = CalendarMaker.day(draw.pick(List.of("11-16", "03-15", "03-15", "04-12")));
        this.changes = Math.max(1, recipe.students() / STUDENTS_PER_CHANGE);
    }

    /** The instance with {@code asOf}, what has changed, and the plan of the start of the year as its baseline. */
    Dataset make() {
        Map<String, Company> companies = byId(start.companies(), Company::id);
        Map<String, Student> students = byId(start.students(), Student::id);
        List<String> used =
                plan.placements().stream().map(Placement::companyId).distinct().toList();
        Set<String> struck = drawSome(used, 3 * changes);
        for (String id : struck) {
            boolean drops = draw.below(3) < 2;
            companies.computeIfPresent(id, (key, company) -> drops ? dropped(company) : withdrawn(company));
        }
        List<String> later = listStudentsWithLaterRequest();
        Set<String> entrants = drawSome(later, changes);
        for (String id : entrants) {
            students.computeIfPresent(id, (key, student) -> entering(student));
        }
        for (String id : drawSome(later, changes)) {
            students.computeIfPresent(id, (key, student) -> moved(student));
        }
        return start.withStudents(List.copyOf(students.values()))
                .withCompanies(List.copyOf(companies.values()))
                .withBaseline(baseline(entrants, struck), baselineSupervisions(entrants))
                .withAsOf(asOf);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        items.forEach(item -> result.put(id.apply(item), item));
        return result;
    }

    private Set<String> drawSome(List<String> ids, int count) {
        return new LinkedHashSet<>(draw.weightedSample(ids, id -> 1, count));
    }

    private List<String> listStudentsWithLaterRequest() {
        return year.requests().stream()
                .filter(this::isLater)
                .map(request -> request.student().id())
                .distinct()
                .toList();
    }

    private boolean isLater(PlannedRequest request) {
        return request.lastDay().isAfter(asOf.plusDays(SHORTEST_STAGE_DAYS));
    }

    private Company dropped(Company company) {
        return company.withUnavailableFrom(asOf.plusDays(draw.pick(-7, 0, 0, 7, 28)));
    }

    /** One recognition ends around the day of planning; where it had not begun then, it stays. */
    private Company withdrawn(Company company) {
        LocalDate end = asOf.plusDays(draw.pick(-3, 11));
        List<Accreditation> shortened = company.accreditations().stream()
                .map(one -> one.from().isBefore(end) && one.until().isAfter(end)
                        ? new Accreditation(one.profile(), one.from(), end, one.extra())
                        : one)
                .toList();
        return company.withAccreditations(shortened);
    }

    private Student entering(Student student) {
        Set<String> periods = new LinkedHashSet<>();
        year.requests().stream()
                .filter(request -> request.student().id().equals(student.id()) && isLater(request))
                .forEach(request -> periods.add(request.period().id()));
        List<Request> requests = student.requests().stream()
                .filter(request -> periods.contains(request.periodId()))
                .toList();
        return student.withStageFrom(asOf.plusDays(draw.pick(0, 0, 14))).withRequests(requests);
    }

    private Student moved(Student student) {
        Town town = draw.weighted(area.towns(), Town::companies);
        return student.withHome(FlatMap.scatter(draw, town, town.radiusKm()));
    }

    private List<BaselinePlacement> baseline(Set<String> entrants, Set<String> struck) {
        List<BaselinePlacement> result = new ArrayList<>();
        for (Placement placement : plan.placements()) {
            boolean pinned = draw.chance(PINNED_PERCENT) && !struck.contains(placement.companyId());
            if (!entrants.contains(placement.studentId())) {
                result.add(placement.asBaseline(pinned, isAgreed(placement) && !pinned));
            }
        }
        return result;
    }

    /** What has begun is running, and so agreed. */
    private boolean isAgreed(Placement placement) {
        boolean drawn = agreements.chance(AGREED_PERCENT);
        PlannedRequest request = Objects.requireNonNull(year.findRequest(RequestKey.of(placement)));
        return drawn || request.firstDay().isBefore(asOf);
    }

    private List<BaselineSupervision> baselineSupervisions(Set<String> entrants) {
        return plan.supervisions().stream()
                .filter(supervision -> !entrants.contains(supervision.studentId()))
                .map(supervision -> new BaselineSupervision(
                        supervision.studentId(),
                        supervision.supervisorId(),
                        draw.chance(PINNED_SUPERVISION_PERCENT),
                        Extra.NONE))
                .toList();
    }
}
