package nl.leerplaats.web.working;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.system.SearchWords;

/** The companies that a student can be moved to: recognised for the profile, or one of an orientation, in the periods, and not excluded. */
public final class CompanyChoices {

    private final PlanningYear year;
    private final Student student;
    private final List<PlannedRequest> requests;
    private final List<Placed> places;

    CompanyChoices(PlanningYear year, PlacedPlan plan, Student student, List<PlannedRequest> requests) {
        this.year = year;
        this.student = student;
        this.requests = List.copyOf(requests);
        places = plan.listPlaces();
    }

    /**
     * A company that can be chosen.
     *
     * @param id its id
     * @param name its name
     * @param minutes minutes of the student to it, one way
     * @param free weekdays with a place that nobody else has in these periods
     */
    record Choice(String id, String name, int minutes, Weekdays free) {}

    /** The nearest companies whose name holds what was typed. */
    List<Choice> list(String typed, int most) {
        SearchWords words = SearchWords.of(typed);
        return year.dataset().companies().stream()
                .filter(company -> words.isIn(SearchWords.names(List.of(company.name(), company.id()))))
                .filter(this::takes)
                .map(company -> new Choice(
                        company.id(), company.name(), year.travel().toCompany(student, company), free(company)))
                .sorted(Comparator.comparingInt(Choice::minutes).thenComparing(Choice::id))
                .limit(most)
                .toList();
    }

    private boolean takes(Company company) {
        return takes(company, student, requests);
    }

    /** Tells whether a company can have a student for these requests, whether or not there is a place free. */
    public static boolean takes(Company company, Student student, List<PlannedRequest> requests) {
        return company.takesFrom(student.schoolId())
                && !student.exclusions().contains(company.id())
                && requests.stream().allMatch(one -> one.isRecognised(company));
    }

    /** Weekdays of a company with a place that nobody else has. */
    Weekdays free(Company company) {
        Set<DayOfWeek> days = company.places().positiveDays().toList().stream()
                .filter(day -> requests.stream()
                        .allMatch(one ->
                                taken(company, day, one) < company.places().get(day)))
                .collect(Collectors.toSet());
        return Weekdays.copyOf(days);
    }

    /** Places that others have on a weekday in the half of the day that is asked for; in the fuller one where that is the whole day. */
    private long taken(Company company, DayOfWeek day, PlannedRequest request) {
        DayPart asked = request.request().dayPart();
        return Stream.of(DayPart.values())
                .filter(half -> asked == null || asked == half)
                .mapToLong(half -> taken(company, day, half, request))
                .max()
                .orElse(0);
    }

    private long taken(Company company, DayOfWeek day, DayPart half, PlannedRequest request) {
        return places.stream()
                .filter(at ->
                        at.company().id().equals(company.id()) && at.days().contains(day))
                .filter(at ->
                        !at.request().isHalfDay() || at.request().request().dayPart() == half)
                .filter(at -> !at.request().student().id().equals(student.id()))
                .filter(at -> !at.request().lastDay().isBefore(request.firstDay())
                        && !at.request().firstDay().isAfter(request.lastDay()))
                .count();
    }
}
