package nl.leerplaats.data.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.Renamed;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Feature: the people of a school see their own pupils as they are, and of others that a place is taken, and for which school. */
class SchoolViewTest {

    private static final byte[] KEY = "a key".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER_KEY = "another key".getBytes(StandardCharsets.UTF_8);
    private static final int PUPILS = 40;
    private static final int SEEDS = 2;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROVINCE", "NATION"})
    void nothingOfOthersIsLeftAndAllThatIsOwnIs(InstanceKind kind) throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Dataset some = RandomDatasets.of(kind, seed, PUPILS);
            String own = some.schools().get(0).id();
            Dataset whole = MarkedSchools.of(some, own);
            Plan plan = FirstComeFirstServed.plan(whole);
            SchoolView view = SchoolView.of(whole, Set.of(own), KEY);

            String text = written(view.dataset()) + written(view.plan(plan));

            assertThat(MarkedSchools.leaks(text)).isEmpty();
            assertThat(ofSchool(view.dataset(), own)).isEqualTo(ofSchool(whole, own));
            assertThat(view.ownDataset().students()).isEqualTo(ofSchool(whole, own));
            assertThat(written(view.ownDataset()) + written(view.ownPlan(plan))).doesNotContain("\"~");
            assertThat(view.dataset().supervisors())
                    .isEqualTo(whole.supervisors().stream()
                            .filter(one -> one.schoolId().equals(own))
                            .toList());
            assertThat(taken(view.dataset(), view.plan(plan))).isEqualTo(taken(whole, plan));
            assertThat(view.plan(plan).placements().stream().filter(one -> !view.isAlias(one.studentId())))
                    .isEqualTo(plan.placements().stream()
                            .filter(one -> isOf(whole, one.studentId(), own))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROVINCE", "NATION"})
    void whatIsSeenIsAcceptedAndAValidPlanStaysValid(InstanceKind kind) throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Dataset whole = RandomDatasets.of(kind, seed, PUPILS);
            Plan plan = FirstComeFirstServed.plan(whole);
            SchoolView view = SchoolView.of(whole, Set.of(whole.schools().get(0).id()), KEY);

            LoadResult read = DatasetLoader.load(
                    new ByteArrayInputStream(written(view.dataset()).getBytes(StandardCharsets.UTF_8)));

            assertThat(read).isInstanceOf(LoadResult.Loaded.class);
            assertThat(PlanChecker.check(PlanningYear.of(whole), plan).cost().hard())
                    .isZero();
            assertThat(PlanChecker.check(PlanningYear.of(view.dataset()), view.plan(plan))
                            .cost()
                            .hard())
                    .isZero();
        }
    }

    @Test
    void whoSeesAllSchoolsSeesEverybody() {
        Dataset whole = RandomDatasets.of(InstanceKind.POOL, 1, PUPILS);
        Set<String> all =
                Set.copyOf(whole.schools().stream().map(one -> one.id()).toList());

        assertThat(SchoolView.of(whole, all, KEY).dataset().students()).isEqualTo(whole.students());
        assertThat(SchoolView.of(whole, all, KEY).dataset().supervisors()).isEqualTo(whole.supervisors());
    }

    @Test
    void numbersSayNothingToWhoHasAnotherKeyOrLooksForAnotherSchool() {
        TinyDataset tiny = TinyDataset.create().school("b", school -> {}).school("c", school -> {});
        for (int i = 10; i < 50; i++) {
            tiny.student("p" + i, student -> student.school("b"));
        }
        Dataset whole = tiny.build();

        List<String> numbers = aliases(whole, "school", KEY);

        assertThat(numbers).hasSize(40).doesNotHaveDuplicates().allMatch(one -> one.startsWith("~b~"));
        assertThat(numbers).isEqualTo(aliases(whole, "school", KEY));
        assertThat(numbers).isNotEqualTo(aliases(whole, "school", OTHER_KEY));
        assertThat(numbers).isNotEqualTo(aliases(whole, "c", KEY));
        assertThat(numbers).isNotEqualTo(numbers.stream().sorted().toList());
    }

    @Test
    void anAliasIsNobodysId() {
        Dataset whole = TinyDataset.create()
                .school("b", school -> {})
                .student("~b~1", student -> {})
                .student("bo", student -> student.school("b"))
                .build();
        SchoolView view = SchoolView.of(whole, Set.of("school"), KEY);

        assertThat(view.shownId("bo")).isEqualTo("~~b~1");
        assertThat(view.isAlias("~~b~1")).isTrue();
        assertThat(view.isAlias("~b~1")).isFalse();
        assertThat(view.shownId("anna")).isEqualTo("anna");
    }

    @Test
    void notesOnACompanyAreForWhoWonItAlone() {
        Dataset plain = TinyDataset.create()
                .school("b", school -> {})
                .company("own", company -> company.partners("school"))
                .company("both", company -> company.partners("school", "b"))
                .build();
        Extra note = new Extra("{\"note\": \"calls back\"}");
        Dataset whole = plain.withCompanies(plain.companies().stream()
                .map(one -> Renamed.company(one, one.id(), note))
                .toList());

        List<Company> seen =
                SchoolView.of(whole, Set.of("school"), KEY).dataset().companies();

        assertThat(seen.stream().filter(one -> one.extra().isPresent()).map(Company::id))
                .containsExactly("own");
        assertThat(seen.stream().map(Company::name))
                .isEqualTo(whole.companies().stream().map(Company::name).toList());
    }

    @Test
    void aPlanThatNamesNobodyOfTheDatasetShowsNobody() {
        Dataset whole = TinyDataset.create().build();
        Plan plan = new Plan(
                whole.name(),
                List.of(new Placement("gone", "P1", "bakery", "mies", List.of(DayOfWeek.MONDAY), Extra.NONE)),
                List.of(),
                null,
                new Extra("{\"of\": \"gone\"}"));

        Plan seen = SchoolView.of(whole, Set.of("school"), KEY).plan(plan);

        assertThat(seen.placements()).isEmpty();
        assertThat(seen.extra()).isEqualTo(Extra.NONE);
    }

    private static List<String> aliases(Dataset whole, String schoolId, byte[] key) {
        SchoolView view = SchoolView.of(whole, Set.of(schoolId), key);
        return whole.students().stream()
                .filter(one -> one.schoolId().equals("b"))
                .map(one -> view.shownId(one.id()))
                .toList();
    }

    private static List<Student> ofSchool(Dataset dataset, String schoolId) {
        return dataset.students().stream()
                .filter(one -> one.schoolId().equals(schoolId))
                .toList();
    }

    private static boolean isOf(Dataset dataset, String studentId, String schoolId) {
        return dataset.students().stream()
                .anyMatch(one -> one.id().equals(studentId) && one.schoolId().equals(schoolId));
    }

    /** Pupils of each school with each mentor on each weekday of each period. */
    private static Map<String, Integer> taken(Dataset dataset, Plan plan) {
        Map<String, String> schools = new TreeMap<>();
        dataset.students().forEach((Student one) -> schools.put(one.id(), one.schoolId()));
        Map<String, Integer> result = new TreeMap<>();
        List<Placement> all = new ArrayList<>(plan.placements());
        dataset.baseline().forEach(one -> all.add(Placement.of(one, "baseline of " + one.periodId())));
        for (Placement one : all) {
            for (DayOfWeek day : one.days()) {
                String key = String.join(
                        "/", one.companyId(), one.mentorId(), one.periodId(), schools.get(one.studentId()), day.name());
                result.merge(key, 1, Integer::sum);
            }
        }
        return result;
    }

    private static String written(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The ids of supervisors are no secret of pupils, and yet of other schools. */
    @Test
    void supervisorsOfOthersAreNotNamed() {
        Dataset whole = TinyDataset.create()
                .school("b", school -> {})
                .student("bo", student -> student.school("b"))
                .supervisor("wil", supervisor -> supervisor.school("b"))
                .build();
        Plan plan = FirstComeFirstServed.plan(whole);
        SchoolView view = SchoolView.of(whole, Set.of("school"), KEY);

        assertThat(plan.supervisions()).isNotEmpty();
        assertThat(view.plan(plan).supervisions()).isEmpty();
        assertThat(view.dataset().supervisors().stream().map(Supervisor::id)).isEmpty();
    }
}
