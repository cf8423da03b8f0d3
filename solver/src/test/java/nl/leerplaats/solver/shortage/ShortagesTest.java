package nl.leerplaats.solver.shortage;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.relaxation.CompleteEnumeration;
import org.junit.jupiter.api.Test;

/** A shortage is told to people who then look for companies: it has to be there in every valid plan, and nobody is in it without need. */
class ShortagesTest {

    private static final long SEEDS = 300;

    /** Students who want the same number of days in one period. */
    private static TinyDataset students(int number, int daysPerWeek) {
        TinyDataset tiny = TinyDataset.create().withoutStudent("anna");
        for (int one = 1; one <= number; one++) {
            tiny.student(
                    "student " + one, student -> student.withoutRequest("P2").request("P1", daysPerWeek));
        }
        return tiny;
    }

    private static List<Shortage> list(TinyDataset tiny) {
        return Shortages.list(PlanningYear.of(tiny.build()));
    }

    private static Shortage only(TinyDataset tiny) {
        List<Shortage> found = list(tiny);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** A company more would change nothing for them. */
    @Test
    void whoseOwnMaximumIsInTheWayIsInNoShortage() {
        assertThat(list(TinyDataset.create().student("anna", s -> s.days(0, 30, 0))))
                .isEmpty();
        assertThat(list(TinyDataset.create().student("anna", s -> s.days(0, 60, 0))))
                .as("each fits, and not both together")
                .isEmpty();
        assertThat(list(TinyDataset.create().student("anna", s -> s.hours(0, 240, 0))))
                .isEmpty();
        assertThat(list(TinyDataset.create()
                        .student("anna", s -> s.days(0, 30, 0).exclusions("bakery"))))
                .as("that no company fits is a shortage all the same")
                .hasSize(2);
    }

    @Test
    void fiveStudentsShareTwoMentorsOfThreeAndTwoDays() {
        Shortage shortage = only(students(5, 2)
                .company(
                        "bakery",
                        company -> company.places(2)
                                .mentor("mies", Weekdays.of(MONDAY, TUESDAY, THURSDAY), 1)
                                .mentor("noor", Weekdays.of(TUESDAY, FRIDAY), 1)));

        // a mentor with three free days takes one pupil of two days, not one and a half
        assertThat(shortage.missing()).isEqualTo(3);
        assertThat(shortage.requests()).hasSize(5);
        assertThat(shortage.room()).isEqualTo(2);
        assertThat(shortage.daysPerWeek()).isEqualTo(2);
        assertThat(shortage.days()).isEqualTo(Weekdays.of(MONDAY, TUESDAY, THURSDAY, FRIDAY));
    }

    @Test
    void whereEveryoneFitsThereIsNone() {
        assertThat(list(students(2, 2)
                        .company(
                                "bakery",
                                company -> company.places(2)
                                        .mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1)
                                        .mentor("noor", Weekdays.of(MONDAY, FRIDAY), 1))))
                .isEmpty();
    }

    @Test
    void placesOfTheCompanyAreScarceWhereMentorsAreNot() {
        Shortage shortage = only(students(3, 2)
                .company(
                        "bakery",
                        company -> company.places(new PerWeekday(1, 1, 0, 0, 0)).mentor("noor", Weekdays.ALL, 4)));

        assertThat(shortage.missing()).isEqualTo(2);
        assertThat(shortage.rooms()).containsExactly(new SharedRoom("bakery", null, Weekdays.of(MONDAY, TUESDAY), 1));
    }

    @Test
    void thoseWhoCanGoElsewhereAreNotInIt() {
        TinyDataset tiny = students(3, 2)
                .company("bakery", company -> company.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1))
                .company(
                        "farm",
                        company -> company.withoutAccreditations().accredited(Profile.ZW, "2020-01-01", "2030-12-31"))
                .student("zoe", student -> student.profile(Profile.ZW).withoutRequest("P2"));

        Shortage shortage = only(tiny);

        assertThat(shortage.requests()).extracting(RequestKey::studentId).doesNotContain("zoe");
        assertThat(shortage.missing()).isEqualTo(2);
    }

    @Test
    void schoolDaysCount() {
        Shortage shortage = only(students(2, 2)
                .student("student 1", one -> one.schoolDays(MONDAY, WEDNESDAY, FRIDAY))
                .student("student 2", one -> one.schoolDays(MONDAY, WEDNESDAY, FRIDAY))
                .student("student 3", one -> one.withoutRequest("P2").request("P1", 2)));

        // with all five weekdays two students of two days fit; these two both need Tuesday and Thursday
        assertThat(shortage.requests()).hasSize(2);
        assertThat(shortage.days()).isEqualTo(Weekdays.of(TUESDAY, THURSDAY));
        assertThat(shortage.missing()).isEqualTo(1);
    }

    @Test
    void whatIsPinnedIsTakenOff() {
        Shortage shortage = only(students(2, 3).pinned("student 1", "P1", "bakery", "mies", MONDAY, TUESDAY, FRIDAY));

        assertThat(shortage.requests()).containsExactly(new RequestKey("student 2", "P1"));
        assertThat(shortage.rooms()).containsExactly(new SharedRoom("bakery", "mies", Weekdays.ALL, 0));
    }

    @Test
    void aStudentForWhomNoCompanyFitsIsAShortageWithoutAnyPlace() {
        Shortage shortage = only(students(1, 2).student("student 1", one -> one.profile(Profile.GROEN)));

        assertThat(shortage.isWithoutAnyPlace()).isTrue();
        assertThat(shortage.missing()).isEqualTo(1);
    }

    @Test
    void everyPlanOfTinyDatasetsLeavesAsManyUnplaced() {
        int shared = 0;
        int several = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = scarce(RandomTinyDatasets.of(seed), 1 + (int) (seed % 2));
            PlanningYear year = PlanningYear.of(dataset);
            for (Shortage shortage : Shortages.list(year)) {
                Set<RequestKey> inside = new LinkedHashSet<>(shortage.requests());
                long weeks = inside.stream()
                        .mapToLong(key ->
                                Objects.requireNonNull(year.findRequest(key)).weeks())
                        .sorted()
                        .limit(shortage.missing())
                        .sum();

                assertThat(leastUnplacedWeeks(year, inside))
                        .as("seed %d: %s", seed, shortage)
                        .isGreaterThanOrEqualTo(weeks);
                shared += shortage.isWithoutAnyPlace() ? 0 : 1;
                several += shortage.rooms().size() > 1 ? 1 : 0;
            }
        }

        assertThat(shared).as("shortages of shared room").isGreaterThan(50);
        assertThat(several).as("shortages of more than one room").isGreaterThan(5);
    }

    /** The dataset with only so many of its companies, and every student twice. */
    private static Dataset scarce(Dataset all, int most) {
        List<Company> companies =
                all.companies().subList(0, Math.min(most, all.companies().size()));
        Set<String> ids = companies.stream().map(Company::id).collect(Collectors.toSet());
        return new Dataset(
                all.name(),
                all.asOf(),
                all.calendars(),
                all.schools(),
                Stream.concat(all.students().stream(), all.students().stream().map(ShortagesTest::twin))
                        .toList(),
                companies,
                all.supervisors(),
                all.baseline().stream()
                        .filter(one -> ids.contains(one.companyId()))
                        .toList(),
                all.baselineSupervisions(),
                all.travelTimes().stream()
                        .filter(one -> ids.contains(one.companyId()))
                        .toList(),
                all.weights(),
                all.extra());
    }

    private static Student twin(Student one) {
        return new Student(
                one.id() + " too",
                null,
                one.schoolId(),
                one.birthDate(),
                one.grade(),
                one.profile(),
                one.interests(),
                Student.DEFAULT_URGENCY,
                one.home(),
                one.travel(),
                one.hours(),
                one.days(),
                one.stageFrom(),
                one.stageUntil(),
                one.preferences(),
                one.exclusions(),
                one.requests(),
                null,
                null,
                one.extra());
    }

    /** The least weeks without a placement of these requests, of all plans, the other students' wishes left out. */
    private static long leastUnplacedWeeks(PlanningYear year, Set<RequestKey> inside) {
        Dataset split = year.dataset();
        List<Student> students = split.students().stream()
                .map(student -> student.withRequests(student.requests().stream()
                        .filter(request -> {
                            RequestKey key = new RequestKey(student.id(), request.periodId());
                            PlannedRequest planned = year.findRequest(key);
                            return planned != null && (inside.contains(key) || planned.isPinned());
                        })
                        .toList()))
                .toList();
        Map<CostTerm, Integer> weights = Stream.of(CostTerm.values())
                .collect(Collectors.toMap(term -> term, term -> term == CostTerm.UNPLACED ? 1 : 0));
        return CompleteEnumeration.of(new Dataset(
                        split.name(),
                        split.asOf(),
                        split.calendars(),
                        split.schools(),
                        students,
                        split.companies(),
                        split.supervisors(),
                        split.baseline(),
                        split.baselineSupervisions(),
                        split.travelTimes(),
                        new Weights(weights),
                        split.extra()))
                .leastMedium();
    }
}
