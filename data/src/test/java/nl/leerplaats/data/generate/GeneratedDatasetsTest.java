package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Feature: what is generated is accepted, looks like Dutch schools and companies, and holds nothing about anybody. */
class GeneratedDatasetsTest {

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    private static final int LARGE = 200;

    private static final Map<String, Dataset> GENERATED = new ConcurrentHashMap<>();

    private static Dataset generated(InstanceKind kind, long seed) {
        return GENERATED.computeIfAbsent(kind.code() + seed, key -> DatasetGenerator.generate(kind, seed));
    }

    static Stream<Arguments> instances() {
        List<Arguments> result = new ArrayList<>();
        for (InstanceKind kind : InstanceKind.values()) {
            int seeds = kind.students() > LARGE ? 1 : 6;
            for (long seed = 1; seed <= seeds; seed++) {
                result.add(Arguments.of(kind, seed));
            }
        }
        return result.stream();
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        Set<String> result = new HashSet<>();
        for (T item : items) {
            assertThat(result.add(id.apply(item)))
                    .as("id %s occurs once", id.apply(item))
                    .isTrue();
        }
        return result;
    }

    @ParameterizedTest
    @MethodSource("instances")
    void theInputCheckFindsNoErrorAndReadsTheSameInstance(InstanceKind kind, long seed) throws IOException {
        Dataset dataset = generated(kind, seed);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, document);

        LoadResult result = DatasetLoader.load(new ByteArrayInputStream(document.toByteArray()));

        assertThat(result.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(result.findings())
                .as("ordinary data have no value that nobody means")
                .noneMatch(finding -> FindingCode.ofValues().contains(finding.code())
                        || FindingCode.ofNothingToPlan().contains(finding.code()));
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        assertThat(((LoadResult.Loaded) result).dataset().equals(dataset))
                .as("%s is read as it was generated", dataset.name())
                .isTrue();
        assertThat(NINE_DIGITS
                        .matcher(document.toString(StandardCharsets.UTF_8))
                        .find())
                .as("something that looks like a citizen service number")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void idsAreUniqueAndNameWhatIsThere(InstanceKind kind, long seed) {
        Dataset dataset = generated(kind, seed);
        Set<String> calendars = ids(dataset.calendars(), SchoolCalendar::id);
        Set<String> schools = ids(dataset.schools(), School::id);
        Set<String> students = ids(dataset.students(), Student::id);
        Set<String> companies = ids(dataset.companies(), Company::id);
        Set<String> supervisors = ids(dataset.supervisors(), Supervisor::id);

        assertThat(dataset.schools()).allMatch(school -> calendars.contains(school.calendarId()));
        assertThat(dataset.students())
                .allMatch(student -> schools.contains(student.schoolId())
                        && companies.containsAll(student.preferences())
                        && companies.containsAll(student.exclusions()));
        assertThat(dataset.supervisors()).allMatch(one -> schools.contains(one.schoolId()));
        assertThat(dataset.companies()).allMatch(company -> schools.containsAll(company.schoolIds()));
        assertThat(dataset.travelTimes())
                .allMatch(time -> students.contains(time.studentId()) && companies.contains(time.companyId()));
        dataset.companies().forEach(company -> ids(company.mentors(), Mentor::id));
        assertThat(dataset.baselineSupervisions())
                .allMatch(one -> students.contains(one.studentId()) && supervisors.contains(one.supervisorId()));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void requestsNamePeriodsOfTheSchoolOnceAndPeriodsNeverSplitAWeek(InstanceKind kind, long seed) {
        Dataset dataset = generated(kind, seed);
        PlanningYear year = PlanningYear.of(dataset);

        for (SchoolCalendar calendar : dataset.calendars()) {
            LocalDate before = calendar.firstDay().minusDays(1);
            for (Period period : calendar.periods()) {
                assertThat(period.from()).isAfter(before);
                assertThat(period.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(period.to().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
                before = period.to();
            }
            assertThat(before).isBeforeOrEqualTo(calendar.lastDay());
        }
        for (Student student : dataset.students()) {
            assertThat(ids(student.requests(), Request::periodId))
                    .as(student.id())
                    .isNotEmpty()
                    .isSubsetOf(ids(periods(dataset, year.getSchool(student.schoolId())), Period::id));
            assertThat(student.requests())
                    .allMatch(request -> request.daysPerWeek().stream().allMatch(days -> days >= 1 && days <= 4)
                            && request.daysPerWeek().stream().distinct().count()
                                    == request.daysPerWeek().size());
        }
    }

    private static List<Period> periods(Dataset dataset, School school) {
        return dataset.calendars().stream()
                .filter(calendar -> calendar.id().equals(school.calendarId()))
                .findFirst()
                .orElseThrow()
                .periods();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void studentsAreOfTheAgeOfTheirGradeAndTravelAsTheyMay(InstanceKind kind, long seed) {
        Dataset dataset = generated(kind, seed);

        for (Student student : dataset.students()) {
            int age = LegalLimits.ageOn(student.birthDate(), LocalDate.of(2026, 12, 1));
            assertThat(age).as(student.id()).isBetween(student.grade() + 11, student.grade() + 14);
            assertThat(student.travel().modes()).doesNotContain(TravelMode.CAR);
            if (LegalLimits.isUnder16(student.birthDate(), LocalDate.of(2026, 9, 1))) {
                assertThat(student.travel().modes()).doesNotContain(TravelMode.MOPED);
            }
            assertThat(student.travel().maxMinutes()).isBetween(30, 60);
            assertThat(student.name()).isEqualTo("Leerling " + student.id().substring(1));
        }
    }

    @ParameterizedTest
    @MethodSource("instances")
    void everythingLiesInTheNetherlands(InstanceKind kind, long seed) {
        Dataset dataset = generated(kind, seed);

        Stream.of(
                        dataset.schools().stream().map(School::location),
                        dataset.students().stream().map(Student::home),
                        dataset.companies().stream().map(Company::location))
                .flatMap(Function.identity())
                .forEach(place -> assertThat(isInTheNetherlands(place))
                        .as(place.toString())
                        .isTrue());
    }

    private static boolean isInTheNetherlands(Location place) {
        return place.lat() > 50.6 && place.lat() < 53.7 && place.lon() > 3.2 && place.lon() < 7.4;
    }

    @Test
    void theYearUnderWayHasItsPlanItsDropOutsAndItsNewPupils() {
        for (long seed = 1; seed <= 6; seed++) {
            Dataset dataset = DatasetGenerator.generate(InstanceKind.REPLAN, seed);
            PlanningYear year = PlanningYear.of(dataset);
            LocalDate asOf = Objects.requireNonNull(dataset.asOf(), () -> dataset.name() + " has no asOf");

            assertThat(asOf.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(dataset.calendars())
                    .allMatch(calendar -> calendar.periods().stream()
                            .anyMatch(period ->
                                    period.from().isBefore(asOf) && !period.to().isBefore(asOf)));
            assertThat(year.requests()).anyMatch(PlannedRequest::history);
            assertThat(year.requests()).anyMatch(request -> request.isPinned() && !request.history());
            assertThat(dataset.companies()).anyMatch(company -> asOf.equals(company.unavailableFrom()));
            assertThat(dataset.students())
                    .anyMatch(student ->
                            student.stageFrom() != null && !student.stageFrom().isBefore(asOf));
            assertThat(dataset.baselineSupervisions()).isNotEmpty();
        }
    }

    @Test
    void whatRunsInTheYearUnderWayWasAgreedAndMostOfWhatHasYetToBegin() {
        int later = 0;
        int agreed = 0;
        for (long seed = 1; seed <= 6; seed++) {
            PlanningYear year = PlanningYear.of(DatasetGenerator.generate(InstanceKind.REPLAN, seed));
            LocalDate asOf = Objects.requireNonNull(year.dataset().asOf());
            for (PlannedRequest request : year.requests()) {
                BaselinePlacement baseline = request.baseline();
                if (baseline == null || baseline.pinned()) {
                    continue;
                }
                if (request.period().from().isAfter(asOf)) {
                    later++;
                    agreed += baseline.agreed() ? 1 : 0;
                } else {
                    assertThat(baseline.agreed())
                            .as("%s of seed %d", request.key(), seed)
                            .isTrue();
                }
            }
        }

        assertThat(agreed).isBetween(later * 60 / 100, later * 90 / 100);
        assertThat(later).isPositive();
    }

    @Test
    void multiHasTheThreeHolidayRegionsWithFourOrFivePeriods() {
        for (long seed = 1; seed <= 6; seed++) {
            Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, seed);

            assertThat(dataset.calendars())
                    .as("seed %d", seed)
                    .extracting(SchoolCalendar::id)
                    .containsExactly("noord", "midden", "zuid");
            assertThat(dataset.calendars())
                    .allMatch(calendar ->
                            calendar.periods().size() == 4 || calendar.periods().size() == 5);
        }
    }
}
