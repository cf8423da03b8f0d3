package nl.leerplaats.data.change.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.leerplaats.data.Reweighted;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.Renamed;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who uploads a newer file sees what it would change, and whoever accepts all of that has what is in the file. */
class DifferencesTest {

    private static final Instant AT = Instant.parse("2026-09-01T08:00:00Z");

    /** Ids that say nothing of the order: the moments have to. */
    private static Differences between(Dataset now, Dataset other) {
        Random random = new Random(7);
        return Differences.between(
                now, other, Set.of(), AT, "Ans", () -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    private static Dataset applied(Dataset now, Differences differences) {
        List<Change> delivered = new ArrayList<>(differences.changes());
        Collections.shuffle(delivered, new Random(3));
        Applied result = ChangeLog.apply(now, delivered);
        assertThat(result.setAside()).isEmpty();
        assertThat(result.known()).as("every change makes a difference").isEmpty();
        assertThat(result.applied()).as("in order").isEqualTo(differences.changes());
        return result.dataset();
    }

    private static <T> List<T> sorted(List<T> records, Function<T, String> id) {
        return records.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static void assertSame(Dataset made, Dataset wanted) {
        assertThat(sorted(made.students(), Student::id)).isEqualTo(sorted(wanted.students(), Student::id));
        assertThat(sorted(made.companies(), Company::id)).isEqualTo(sorted(wanted.companies(), Company::id));
        assertThat(sorted(made.supervisors(), Supervisor::id)).isEqualTo(sorted(wanted.supervisors(), Supervisor::id));
        assertThat(made.schools()).containsAll(wanted.schools());
        assertThat(made.calendars()).containsAll(wanted.calendars());
        for (CostTerm term : CostTerm.values()) {
            assertThat(made.weights().get(term)).isEqualTo(wanted.weights().get(term));
        }
    }

    private static Dataset generated(long seed) {
        InstanceKind[] kinds = {InstanceKind.SCHOOL, InstanceKind.MULTI, InstanceKind.REPLAN, InstanceKind.TIGHT};
        InstanceKind kind = kinds[(int) (seed % kinds.length)];
        return seed % 3 == 0 ? RandomDatasets.of(kind, seed, 25) : DatasetGenerator.generate(kind, seed, 25);
    }

    /** Another dataset of the same year: records from another one of its kind, records altered, added and gone, other weights. */
    private static Dataset edited(Dataset now, long seed) {
        Random random = new Random(seed);
        List<Change> edits = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            edits.add(new Change("e" + i, AT.plusSeconds(i), null, null, edit(now, random, i), now.extra()));
        }
        Dataset result = ChangeLog.apply(now, edits).dataset();
        List<Student> students = new ArrayList<>(result.students());
        List<Company> companies = new ArrayList<>(result.companies());
        Collections.shuffle(students, random);
        Collections.shuffle(companies, random);
        return result.withStudents(students).withCompanies(companies);
    }

    private static ChangedFact edit(Dataset now, Random random, int number) {
        Student student = now.students().get(random.nextInt(now.students().size()));
        Company company = now.companies().get(random.nextInt(now.companies().size()));
        Supervisor supervisor =
                now.supervisors().get(random.nextInt(now.supervisors().size()));
        LocalDate day = LocalDate.of(2026, 8, 20).plusDays(random.nextInt(300));
        return switch (random.nextInt(15)) {
            case 0 -> new Remove(Subject.student(student.id()));
            case 1, 2 -> new Remove(Subject.company(company.id()));
            case 3 -> new Remove(new Subject(Subject.Kind.SUPERVISOR, supervisor.id()));
            case 4 -> new Put.OfStudent(Renamed.student(student, "new " + number));
            case 5 -> new Put.OfCompany(Renamed.company(company, "new " + number));
            case 6 -> new Put.OfSupervisor(Renamed.supervisor(supervisor, "new " + number));
            case 7 -> new CompanyUnavailable(company.id(), day);
            case 8 -> new StudentMoved(student.id(), Location.of(52 + random.nextInt(9) / 10.0, 5), null);
            case 9 -> new StudentLeft(student.id(), day);
            case 10 ->
                new WeightsChanged(new Weights(
                        Map.of(CostTerm.values()[random.nextInt(CostTerm.values().length)], random.nextInt(50))));
            case 11 -> new ExclusionChanged(student.id(), random.nextBoolean() ? company.id() : "new 5", true);
            case 12 -> new WorkCompleted(student.id(), 60 * random.nextInt(200), random.nextInt(30));
            case 13 -> new Put.OfSchool(Renamed.school(now.schools().get(0), "new school " + number));
            default ->
                new Put.OfStudent(student.withWishes(
                        List.of(company.id()),
                        student.exclusions().stream()
                                .filter(id -> !id.equals(company.id()))
                                .toList()));
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theChangesMakeOneDatasetIntoTheOther(long seed) {
        Dataset now = generated(seed);
        Dataset other = edited(now, seed);

        Differences differences = between(now, other);

        Dataset made = applied(now, differences);
        assertSame(made, other);
        assertThat(differences.list()).isNotEmpty().hasSizeLessThanOrEqualTo(45);
        assertThat(between(made, other).list()).isEmpty();
    }

    /** From one generated dataset to another of its kind, with other people, and back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aWholeOtherDatasetCanBeMadeOfIt(long seed) {
        InstanceKind kind = seed % 2 == 0 ? InstanceKind.MULTI : InstanceKind.SCHOOL;
        Dataset now = DatasetGenerator.generate(kind, seed, 20);
        Dataset other = DatasetGenerator.generate(kind, seed + 50, 25);

        assertSame(applied(now, between(now, other)), other);
        assertSame(applied(other, between(other, now)), now);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aDatasetIsNoDifferentFromItself(long seed) {
        Dataset now = generated(seed);

        assertThat(between(now, now)).isEqualTo(new Differences(List.of(), List.of()));
    }

    private static TinyDataset twoStudents() {
        return TinyDataset.create()
                .student("bram", bram -> bram.preferences("bakery", "mill").exclusions("smithy"))
                .company("mill", mill -> {})
                .company("smithy", smithy -> {});
    }

    @Test
    void whatARemovalTakesAlongIsNotToldAgain() {
        Dataset now = twoStudents().build();
        Dataset other = twoStudents()
                .withoutCompany("smithy")
                .student("bram", bram -> bram.preferences("bakery", "mill").exclusions())
                .build();

        Differences differences = between(now, other);

        assertThat(differences.changes())
                .extracting(Change::fact)
                .containsExactly(new Remove(Subject.company("smithy")));
        assertSame(applied(now, differences), other);
    }

    @Test
    void everyChangedFieldIsToldWithWhatItWasAndIs() {
        Dataset now = twoStudents().build();
        Dataset other = twoStudents()
                .student(
                        "bram",
                        bram -> bram.preferences("mill").exclusions("smithy").travel(55))
                .build();

        Differences differences = between(now, other);

        assertThat(differences.list()).hasSize(1);
        assertThat(differences.list().get(0).fields())
                .containsExactly(
                        new ChangedField(
                                Subject.Kind.STUDENT,
                                "travel.maxMinutes",
                                now.students().get(1).travel().maxMinutes(),
                                55),
                        new ChangedField(
                                Subject.Kind.STUDENT, "preferences", List.of("bakery", "mill"), List.of("mill")));
        assertThat(differences.count(Subject.Kind.STUDENT, Difference.Kind.DIFFERENT))
                .isEqualTo(1);
        assertThat(differences.count(Subject.Kind.STUDENT, Difference.Kind.NEW)).isZero();
        assertThat(differences.list().get(0).change().by()).isEqualTo("Ans");
    }

    /** A calendar with other names for its periods: nobody can ask for what is not there, nor for what is not there yet. */
    @Test
    void periodsGetOtherNamesThoughEverybodyAsksForThem() {
        Dataset now = twoStudents().build();
        Dataset other = withPeriods(now, "autumn", "spring");

        Differences differences = between(now, other);

        assertSame(applied(now, differences), other);
        assertThat(differences.count(Subject.Kind.STUDENT, Difference.Kind.DIFFERENT))
                .isEqualTo(2);
        assertThat(differences.list().get(0).fields()).as("only makes room").isEmpty();
        ChangedField asked =
                differences.list().get(differences.list().size() - 1).fields().get(0);
        assertThat(asked.before()).isEqualTo(now.students().get(1).requests());
        assertThat(asked.after()).isEqualTo(other.students().get(1).requests());
        Dataset alone = other.withStudents(other.students().subList(0, 1));
        assertSame(applied(now, between(now, alone)), alone);
    }

    @Test
    void onePeriodIsLeftOut() {
        Dataset now = twoStudents().build();
        Dataset other = new Dataset(
                now.name(),
                now.asOf(),
                now.calendars().stream()
                        .map(one -> new SchoolCalendar(
                                one.id(),
                                one.firstDay(),
                                one.lastDay(),
                                one.closures(),
                                one.periods().subList(0, 1),
                                one.extra()))
                        .toList(),
                now.schools(),
                now.students().stream()
                        .map(one -> one.withRequests(one.requests().subList(0, 1)))
                        .toList(),
                now.companies(),
                now.supervisors(),
                now.baseline(),
                now.baselineSupervisions(),
                now.travelTimes(),
                now.weights(),
                now.extra());

        Differences differences = between(now, other);

        assertSame(applied(now, differences), other);
        assertThat(differences.list()).as("nobody is told twice").hasSize(3);
    }

    private static Dataset withPeriods(Dataset now, String... names) {
        List<SchoolCalendar> calendars = now.calendars().stream()
                .map(one -> {
                    List<Period> periods = new ArrayList<>();
                    for (int i = 0; i < names.length; i++) {
                        Period period = one.periods().get(i);
                        periods.add(new Period(names[i], period.from(), period.to(), period.extra()));
                    }
                    return new SchoolCalendar(
                            one.id(), one.firstDay(), one.lastDay(), one.closures(), periods, one.extra());
                })
                .toList();
        List<Student> students = now.students().stream()
                .map(one -> one.withRequests(List.of(
                        one.requests().get(0).withPeriodId(names[0]),
                        one.requests().get(1).withPeriodId(names[1]))))
                .toList();
        return new Dataset(
                now.name(),
                now.asOf(),
                calendars,
                now.schools(),
                students,
                now.companies(),
                now.supervisors(),
                now.baseline(),
                now.baselineSupervisions(),
                now.travelTimes(),
                now.weights(),
                now.extra());
    }

    /** Times from the old home are of ways that nobody travels now; times that were given again stay. */
    @Test
    void whoMovesLosesTheTravelTimesOfTheOldHome() {
        Dataset now = twoStudents()
                .travelTime("bram", "mill", 30)
                .travelTime("anna", "mill", 20)
                .build();
        Dataset moved = twoStudents()
                .travelTime("anna", "mill", 20)
                .student(
                        "bram",
                        bram -> bram.preferences("bakery", "mill")
                                .exclusions("smithy")
                                .at(52.3, 5.3))
                .build();

        Differences differences = between(now, moved);

        assertThat(applied(now, differences).travelTimes()).isEqualTo(moved.travelTimes());
        assertThat(differences.changes()).extracting(Change::fact).hasExactlyElementsOfTypes(StudentMoved.class);
        Dataset given = moved.withTravelTimes(now.travelTimes());
        assertThat(applied(now, between(now, given)).travelTimes()).isEqualTo(now.travelTimes());
    }

    @Test
    void aWeightThatIsNotSetAnyMoreBecomesThatOfTheFormat() {
        Dataset plain = TinyDataset.create().build();
        Dataset heavy = Reweighted.of(plain, Map.of(CostTerm.TRAVEL, 9, CostTerm.UNPLACED, 15));

        assertThat(between(heavy, plain).changes())
                .extracting(Change::fact)
                .containsExactly(new WeightsChanged(new Weights(Map.of(CostTerm.TRAVEL, 1))));
        assertThat(between(heavy, plain).list().get(0).fields())
                .containsExactly(new ChangedField(Subject.Kind.WEIGHTS, "travel", 9, 1));
        assertSame(applied(heavy, between(heavy, plain)), plain);
    }

    @Test
    void whatNoChangeCanSayIsTold() {
        Dataset now = twoStudents()
                .baseline("anna", "P1", "mill", "mies", DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
                .build();
        Dataset other = twoStudents()
                .name("other")
                .asOf("2026-11-02")
                .travelTime("bram", "mill", 30)
                .build();

        assertThat(between(now, other).untouched())
                .containsExactly(
                        new Untouched(Untouched.Part.NAME, 1),
                        new Untouched(Untouched.Part.AS_OF, 1),
                        new Untouched(Untouched.Part.BASELINE, 1),
                        new Untouched(Untouched.Part.TRAVEL_TIMES, 1));
        assertThat(between(now, other).list()).isEmpty();
    }

    @Test
    void aSchoolAndACalendarThatAreGoneStay() {
        Dataset now = twoStudents()
                .calendar("other", other -> {})
                .school("other", school -> school.calendar("other"))
                .build();

        Differences differences = between(now, twoStudents().build());

        assertThat(differences.list()).isEmpty();
        assertThat(differences.untouched())
                .containsExactly(
                        new Untouched(Untouched.Part.SCHOOLS_GONE, 1), new Untouched(Untouched.Part.CALENDARS_GONE, 1));
    }

    /** What would take a placement away is not lost: it is set aside, with the reason. */
    @Test
    void aCompanyThatAPlacementNeedsIsSetAside() {
        TinyDataset tiny = twoStudents().baseline("anna", "P1", "mill", "mies", DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        Dataset now = tiny.build();
        Dataset other = twoStudents()
                .withoutCompany("mill")
                .student("bram", bram -> bram.preferences("bakery").exclusions("smithy"))
                .build();

        Applied result = ChangeLog.apply(now, between(now, other).changes());

        assertThat(result.setAside()).hasSize(1);
        assertThat(result.setAside().get(0).change().fact()).isEqualTo(new Remove(Subject.company("mill")));
    }
}
