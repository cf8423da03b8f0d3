package nl.leerplaats.data.fairness;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** Schools and profiles side by side, and who is worst off: the figures have to be those of the judge, for any plan. */
class FairnessTest {

    private static TinyDataset twoStudents() {
        return TinyDataset.create()
                .company("garage", company -> company.tags("wheels"))
                .student(
                        "anna",
                        student -> student.hours(640, 1280, 0)
                                .preferences("garage", "bakery")
                                .interests("wheels"))
                .student("bram", student -> student.profile(Profile.ZW).hours(100, 1280, 120))
                .travelTime("anna", "bakery", 31)
                .travelTime("anna", "garage", 30);
    }

    private static Fairness of(Dataset dataset, Plan plan) {
        return Fairness.of(PlanningYear.of(dataset), plan);
    }

    @Test
    void aStudentsFiguresAreTheSumOfTheYear() {
        Dataset dataset = twoStudents().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "garage", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", THURSDAY, TUESDAY)
                .build();

        StudentFigures anna = of(dataset, plan).students().get(0);

        // P1 has 19 weeks, P2 has 22; two days a week
        assertThat(anna.requests()).isEqualTo(2);
        assertThat(anna.unplaced()).isZero();
        assertThat(anna.ways()).isEqualTo(2 * (19 + 22));
        assertThat(anna.travelMinutes()).isEqualTo(2 * 19 * 30 + 2 * 22 * 31);
        assertThat(anna.longestMinutes()).isEqualTo(31);
        assertThat(anna.firstChoiceWeeks()).isEqualTo(19);
        assertThat(anna.listedWeeks()).isEqualTo(41);
        assertThat(anna.interestWeeks()).isEqualTo(19);
        assertThat(anna.wishPoints()).isEqualTo(22 * 10 + 22 * 40); // second choice, and no shared interest, in P2
    }

    @Test
    void schoolsAndProfilesStandSideBySide() {
        Dataset dataset = twoStudents()
                .school("other", school -> {})
                .student("bram", student -> student.school("other"))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        Fairness fairness = of(dataset, plan);

        assertThat(fairness.bySchool()).extracting(GroupFigures::id).containsExactly("school", "other");
        assertThat(fairness.byProfile()).extracting(GroupFigures::id).containsExactly("HBR", "Z&W");
        GroupFigures school = fairness.bySchool().get(0);
        assertThat(school.unplaced()).isEqualTo(1);
        assertThat(school.meanTravelMinutes()).hasValue(31);
        assertThat(school.longWayStudents()).isEqualTo(1);
        GroupFigures other = fairness.bySchool().get(1);
        assertThat(other.studentsUnplaced()).isEqualTo(1);
        assertThat(other.meanTravelMinutes()).isEmpty();
        assertThat(other.hoursPerCent()).hasValue(100); // 120 completed of 100 counts as all, not as more than all
        assertThat(other.firstChoicePerCent()).isEmpty();
    }

    @Test
    void whatIsAskedStandsBesideWhatIsGivenAndAtWhosePartner() {
        Dataset dataset = twoStudents()
                .school("other", school -> {})
                .company("bakery", company -> company.partners("school"))
                .company("garage", company -> company.partners("other"))
                .student("anna", student -> student.request("P2", 1, 2))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "garage", "mies", MONDAY, TUESDAY)
                .build();

        Fairness fairness = of(dataset, plan);

        GroupFigures all = fairness.all(); // Bram asks for the same 19 and 22 weeks, and gets none
        assertThat(all.weeksAsked()).isEqualTo(2 * (19 + 22));
        assertThat(all.weeks()).isEqualTo(19 + 22);
        assertThat(all.unplacedPerCent()).hasValue(50);
        StudentFigures anna = fairness.students().get(0);
        assertThat(anna.daysAsked()).isEqualTo(2 * 19 + 22);
        assertThat(anna.ways()).isEqualTo(2 * 19 + 2 * 22);
        assertThat(anna.partnerWeeks()).isEqualTo(19);
        assertThat(anna.awayWeeks()).isEqualTo(22);
    }

    @Test
    void aWayOfThirtyMinutesIsNotLongYet() {
        Dataset dataset = twoStudents().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "garage", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(of(dataset, plan).all().longWayStudents()).isZero();
    }

    @Test
    void theWorstOffAreNamedWorstFirst() {
        Dataset dataset = twoStudents().travelTime("bram", "bakery", 12).build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "garage", "mies", MONDAY, TUESDAY)
                .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        Fairness fairness = of(dataset, plan);

        assertThat(fairness.longestWays(5))
                .extracting(one -> one.student().id())
                .containsExactly("anna", "bram");
        assertThat(fairness.longestWays(1)).hasSize(1);
        // Bram has reached his hours, so only Anna is short
        assertThat(fairness.fewestHours(5))
                .extracting(one -> one.student().id())
                .containsExactly("anna");
        assertThat(fairness.furthestFromWishes(5)).isEmpty();
    }

    @Test
    void theSumsAreThoseOfTheJudgeOnBrokenPlansToo() {
        for (long seed = 0; seed < 60; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            PlanningYear year = PlanningYear.of(dataset);
            RandomPlans plans = RandomPlans.of(year);
            for (long number = 0; number < 6; number++) {
                Plan plan = plans.plan(number, RandomPlans.Names.ANY);
                Verdict verdict = PlanChecker.check(year, plan);
                Fairness fairness = Fairness.of(year, plan);

                assertThat(fairness.all().hoursShort())
                        .as("hours, seed %d", seed)
                        .isEqualTo(verdict.hoursShort());
                assertThat(fairness.all().travelMinutes())
                        .as("travel, seed %d", seed)
                        .isEqualTo(verdict.count(CostTerm.TRAVEL));
                assertThat(fairness.all().awayWeeks())
                        .as("another's partner, seed %d", seed)
                        .isEqualTo(verdict.count(CostTerm.NOT_PARTNER));
                assertThat(fairness.students().stream()
                                .mapToLong(StudentFigures::daysShort)
                                .sum())
                        .as("days, seed %d", seed)
                        .isEqualTo(verdict.daysShort());
                assertThat(fairness.students().stream()
                                .mapToLong(StudentFigures::wishPoints)
                                .sum())
                        .as("wishes, seed %d", seed)
                        .isEqualTo(verdict.amount(CostTerm.PREFERENCE)
                                + verdict.amount(CostTerm.UNLISTED)
                                + verdict.amount(CostTerm.INTEREST));
            }
        }
    }
}
