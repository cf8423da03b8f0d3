package nl.leerplaats.data.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * An accepted dataset with what follows from its calendars: the split at {@code asOf}, the requests to plan, history, segments. Judge and
 * solver both start from it.
 */
public final class PlanningYear {

    private final Dataset dataset;
    private final Map<String, CalendarDays> days = new LinkedHashMap<>();
    private final Segments segments;
    private final Map<String, School> schools;
    private final Map<String, Student> students;
    private final Map<String, Company> companies;
    private final Map<String, Supervisor> supervisors;
    private final Map<String, BaselineSupervision> baselineSupervisions;
    private final Map<RequestKey, PlannedRequest> requests = new LinkedHashMap<>();
    private final List<PlannedRequest> inOrder;
    private final Map<String, List<PlannedRequest>> byStudent = new LinkedHashMap<>();
    private final Map<String, LocalDate> lapses = new LinkedHashMap<>();
    private final TravelMinutes travel;
    private final Map<WorkKey, StageWork> works = new ConcurrentHashMap<>();

    /** A placement, as far as its work depends on it. */
    private record WorkKey(RequestKey request, String companyId, Weekdays days) {}

    private PlanningYear(Dataset split) {
        dataset = split;
        for (SchoolCalendar calendar : split.calendars()) {
            days.put(calendar.id(), CalendarDays.of(calendar));
        }
        segments = Segments.of(split.calendars(), hasHalfDays(split));
        schools = index(split.schools(), School::id);
        students = index(split.students(), Student::id);
        companies = index(split.companies(), Company::id);
        supervisors = index(split.supervisors(), Supervisor::id);
        baselineSupervisions = index(split.baselineSupervisions(), BaselineSupervision::studentId);
        travel = TravelMinutes.of(split);
        addRequests();
        inOrder = List.copyOf(requests.values());
        for (PlannedRequest request : inOrder) {
            byStudent
                    .computeIfAbsent(request.student().id(), key -> new ArrayList<>())
                    .add(request);
        }
        byStudent.replaceAll((student, own) -> List.copyOf(own));
        addLapses();
    }

    private static boolean hasHalfDays(Dataset split) {
        return split.students().stream()
                .flatMap(student -> student.requests().stream())
                .anyMatch(request -> request.dayPart() != null);
    }

    private void addLapses() {
        if (dataset.calendars().isEmpty()) {
            return;
        }
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        for (Company company : dataset.companies()) {
            LocalDate ended = company.lastPlacementEnded();
            LocalDate lapse = ended == null ? null : ended.plusYears(RECOGNITION_YEARS);
            if (lapse != null && !lapse.isBefore(first) && !lapse.isAfter(last)) {
                lapses.put(company.id(), lapse);
            }
        }
    }

    /** Derives the year of an accepted dataset, split or not. */
    public static PlanningYear of(Dataset accepted) {
        return new PlanningYear(AsOfSplit.apply(accepted));
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream()
                .collect(Collectors.toMap(
                        id,
                        item -> item,
                        (a, b) -> {
                            throw new IllegalArgumentException("The id (" + id.apply(a) + ") occurs twice.");
                        },
                        LinkedHashMap::new));
    }

    private void addRequests() {
        Map<RequestKey, BaselinePlacement> baseline = new LinkedHashMap<>();
        for (BaselinePlacement placement : dataset.baseline()) {
            baseline.put(RequestKey.of(placement), placement);
        }
        Map<String, Map<String, Period>> periods = dataset.calendars().stream()
                .collect(Collectors.toMap(SchoolCalendar::id, calendar -> index(calendar.periods(), Period::id)));
        for (Student student : students.values()) {
            School school = getSchool(student.schoolId());
            Map<String, Period> own = Objects.requireNonNull(periods.get(school.calendarId()));
            List<Request> inTime = new ArrayList<>(student.requests());
            inTime.sort(Comparator.comparing(request ->
                    Objects.requireNonNull(own.get(request.periodId())).from()));
            RequestKey previous = null;
            for (Request request : inTime) {
                Period period = Objects.requireNonNull(own.get(request.periodId()));
                RequestKey key = new RequestKey(student.id(), period.id());
                RequestKey chained = request.isOrientation() ? null : previous;
                PlannedRequest planned = planned(student, school, request, period, baseline.get(key), chained);
                previous = planned == null || request.isOrientation() ? null : key;
                if (planned != null) {
                    requests.put(key, planned);
                }
            }
        }
    }

    /** The request, or null where it is dropped: history without a placement, or without a week to be on stage. */
    private @Nullable PlannedRequest planned(
            Student student,
            School school,
            Request request,
            Period period,
            @Nullable BaselinePlacement baseline,
            @Nullable RequestKey previous) {
        LocalDate first = student.stageFrom() != null && student.stageFrom().isAfter(period.from())
                ? student.stageFrom()
                : period.from();
        LocalDate last = student.stageUntil() != null && student.stageUntil().isBefore(period.to())
                ? student.stageUntil()
                : period.to();
        int weeks = daysOf(school).countWeeks(first, last);
        boolean history = isHistory(period);
        boolean dropped = history ? baseline == null : weeks == 0;
        return dropped
                ? null
                : new PlannedRequest(student, school, request, period, first, last, weeks, history, baseline, previous);
    }

    /** Tells whether the period ended before {@code asOf}. */
    public boolean isHistory(Period period) {
        LocalDate asOf = dataset.asOf();
        return asOf != null && period.to().isBefore(asOf);
    }

    /** The dataset, split at {@code asOf}. */
    public Dataset dataset() {
        return dataset;
    }

    /** The requests that were not dropped, history included: by student as in the dataset, then in order of time. */
    public List<PlannedRequest> requests() {
        return inOrder;
    }

    /** The requests of a student that were not dropped, history included, in order of time. */
    public List<PlannedRequest> listRequests(String studentId) {
        return byStudent.getOrDefault(studentId, List.of());
    }

    /** The request with this key; null where the dataset has none or it is dropped. */
    public @Nullable PlannedRequest findRequest(RequestKey key) {
        return requests.get(key);
    }

    /** The period with this id in the calendar of a student's school, the dataset split; empty where there is none. */
    public Optional<Period> findPeriod(Student student, String periodId) {
        String calendar = getSchool(student.schoolId()).calendarId();
        return dataset.calendars().stream()
                .filter(one -> one.id().equals(calendar))
                .flatMap(one -> one.periods().stream())
                .filter(one -> one.id().equals(periodId))
                .findFirst();
    }

    /** The segments of all calendars. */
    public Segments segments() {
        return segments;
    }

    /** The open dates of a school's calendar. */
    public CalendarDays daysOf(School school) {
        return Objects.requireNonNull(days.get(school.calendarId()));
    }

    /** The school with this id, which an accepted dataset has. */
    public School getSchool(String id) {
        return Objects.requireNonNull(schools.get(id), () -> "No school has the id (" + id + ").");
    }

    /** The student with this id, or null. */
    public @Nullable Student findStudent(String id) {
        return students.get(id);
    }

    /** The company with this id, or null. */
    public @Nullable Company findCompany(String id) {
        return companies.get(id);
    }

    /** The supervisor with this id, or null. */
    public @Nullable Supervisor findSupervisor(String id) {
        return supervisors.get(id);
    }

    /** The supervision that exists already, or null. */
    public @Nullable BaselineSupervision findBaselineSupervision(String studentId) {
        return baselineSupervisions.get(studentId);
    }

    /**
     * The work of a placement, as {@link StageWork#of} has it. It is remembered: plans that are judged one after the other have nearly all of
     * their placements in common.
     *
     * @param request a request of this year
     * @param company a company of this year
     * @param days stage weekdays
     */
    public StageWork work(PlannedRequest request, Company company, Weekdays days) {
        return works.computeIfAbsent(
                new WorkKey(request.key(), company.id(), days), key -> StageWork.of(this, request, company, days));
    }

    /** Travel and visit minutes. */
    public TravelMinutes travel() {
        return travel;
    }

    /** First day of the year planned: the first day of any calendar, or {@code asOf} if later. */
    public LocalDate firstDay() {
        LocalDate first = Collections.min(
                dataset.calendars().stream().map(SchoolCalendar::firstDay).toList());
        LocalDate asOf = dataset.asOf();
        return asOf != null && asOf.isAfter(first) ? asOf : first;
    }

    /** Last day of the year planned: the last day of any calendar. */
    public LocalDate lastDay() {
        return Collections.max(
                dataset.calendars().stream().map(SchoolCalendar::lastDay).toList());
    }

    /**
     * The day in the year planned on which the recognition of a company lapses unless a placement there has begun by then, that day
     * included: four years after its last one (WVO 2020 art. 2.105(7); docs/rules.md, {@code recognitionLapse}).
     */
    public Optional<LocalDate> findLapse(Company company) {
        return Optional.ofNullable(lapses.get(company.id()));
    }

    /** The days of {@link #findLapse} by id of the company, in the order of the dataset. */
    public Map<String, LocalDate> lapses() {
        return Collections.unmodifiableMap(lapses);
    }

    /** Years without a placement after which a recognition lapses (WVO 2020 art. 2.105(7)). */
    private static final int RECOGNITION_YEARS = 4;
}
