package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinySupervisor;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/** Rule {@code supervisor} and the terms of supervision: unsupervised students, load, visit days and visit trips. */
class SupervisionRulesTest {

    private static final UnaryOperator<TinyPlan> PLACED =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> SUPERVISED =
            plan -> PLACED.apply(plan).supervise("anna", "sam");

    private static TinyDataset sam(Consumer<TinySupervisor> edit) {
        return TinyDataset.create().supervisor("sam", edit);
    }

    private static void assertSupervisor(int breaks, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        Verdict verdict = judge(tiny, plan);
        assertThat(verdict.countBreaks(HardRule.SUPERVISOR)).isEqualTo(breaks);
        assertThat(verdict.cost().hard()).isEqualTo(breaks);
    }

    // supervisor

    @Test
    void aSupervisorIsOfTheSchoolOfTheStudent() {
        assertSupervisor(0, sam(sam -> {}), SUPERVISED);
        assertSupervisor(1, sam(sam -> sam.school("elsewhere")).school("elsewhere", school -> {}), SUPERVISED);
    }

    @Test
    void aSupervisorCoversTheProfileOfTheStudent() {
        assertSupervisor(0, sam(sam -> sam.profiles(Profile.GROEN, Profile.HBR)), SUPERVISED);
        assertSupervisor(1, sam(sam -> sam.profiles(Profile.GROEN)), SUPERVISED);
    }

    @Test
    void anotherSchoolAndAnotherProfileAreOneBreak() {
        assertSupervisor(
                1,
                sam(sam -> sam.school("elsewhere").profiles(Profile.GROEN)).school("elsewhere", school -> {}),
                SUPERVISED);
    }

    private static TinyDataset threeStudents(int maxStudents) {
        return sam(sam -> sam.maxStudents(maxStudents))
                .student("bram", bram -> {})
                .student("chris", chris -> {});
    }

    private static TinyPlan threeOfSam(TinyPlan plan) {
        return plan.supervise("anna", "sam").supervise("bram", "sam").supervise("chris", "sam");
    }

    @Test
    void eachStudentOverTheMaximumIsABreak() {
        assertSupervisor(0, threeStudents(3), SupervisionRulesTest::threeOfSam);
        assertSupervisor(1, threeStudents(2), SupervisionRulesTest::threeOfSam);
        assertSupervisor(2, threeStudents(1), SupervisionRulesTest::threeOfSam);
        assertSupervisor(3, threeStudents(0), SupervisionRulesTest::threeOfSam);
    }

    @Test
    void aPinnedSupervisionBreaksNothingByItself() {
        TinyDataset wrong = sam(sam ->
                        sam.school("elsewhere").profiles(Profile.GROEN).maxStudents(0))
                .school("elsewhere", school -> {});

        assertSupervisor(0, wrong.pinnedSupervision("anna", "sam"), SUPERVISED);
        assertSupervisor(
                2,
                sam(sam -> sam.profiles(Profile.GROEN).maxStudents(0)).baselineSupervision("anna", "sam"),
                SUPERVISED);
    }

    @Test
    void pinnedSupervisionsAreTheLimitWhereTheyAreOverTheMaximum() {
        TinyDataset twoPinned =
                threeStudents(1).pinnedSupervision("anna", "sam").pinnedSupervision("bram", "sam");

        assertSupervisor(0, twoPinned, plan -> plan.supervise("anna", "sam").supervise("bram", "sam"));
        assertSupervisor(1, twoPinned, SupervisionRulesTest::threeOfSam);
    }

    @Test
    void aPinnedSupervisionBelowTheMaximumLeavesTheMaximumAsItIs() {
        assertSupervisor(1, threeStudents(2).pinnedSupervision("anna", "sam"), SupervisionRulesTest::threeOfSam);
        assertSupervisor(0, threeStudents(3).pinnedSupervision("anna", "sam"), SupervisionRulesTest::threeOfSam);
    }

    // unsupervised

    private static long unsupervised(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        return judge(tiny, plan).count(CostTerm.UNSUPERVISED);
    }

    @Test
    void aPlacedStudentWithoutSupervisorCountsOnceHoweverManyPlacements() {
        UnaryOperator<TinyPlan> both =
                plan -> PLACED.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(unsupervised(sam(sam -> {}), PLACED)).isEqualTo(1);
        assertThat(unsupervised(sam(sam -> {}), both)).isEqualTo(1);
        assertThat(unsupervised(sam(sam -> {}), SUPERVISED)).isZero();
    }

    @Test
    void aStudentWithoutPlacementNeedsNoSupervisor() {
        assertThat(unsupervised(sam(sam -> {}), plan -> plan)).isZero();
    }

    @Test
    void aSchoolWithoutSupervisorsIsNotBlamed() {
        assertThat(unsupervised(TinyDataset.create(), PLACED)).isZero();
        assertThat(unsupervised(sam(sam -> sam.school("elsewhere")).school("elsewhere", school -> {}), PLACED))
                .isZero();
    }

    @Test
    void aSupervisorOfTheWrongProfileStillStaffsTheSchool() {
        assertThat(unsupervised(sam(sam -> sam.profiles(Profile.GROEN)), PLACED))
                .isEqualTo(1);
    }

    @Test
    void historyNeedsNoSupervisor() {
        TinyDataset past = sam(sam -> {}).asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(unsupervised(past, PLACED)).isZero();
        assertThat(unsupervised(
                        past, plan -> PLACED.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)))
                .isEqualTo(1);
    }

    // supervisorLoad

    private static long load(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        return judge(tiny, plan).count(CostTerm.SUPERVISOR_LOAD);
    }

    @Test
    void theLoadGrowsWithTheSquareAndIsRoundedDown() {
        assertThat(load(threeStudents(10), plan -> plan)).isZero();
        assertThat(load(threeStudents(10), plan -> plan.supervise("anna", "sam")))
                .as("20 × 1 / 10")
                .isEqualTo(2);
        assertThat(load(threeStudents(10), SupervisionRulesTest::threeOfSam))
                .as("20 × 9 / 10")
                .isEqualTo(18);
        assertThat(load(threeStudents(7), SupervisionRulesTest::threeOfSam))
                .as("180 / 7 = 25.7")
                .isEqualTo(25);
        assertThat(load(threeStudents(1), SupervisionRulesTest::threeOfSam)).isEqualTo(180);
    }

    @Test
    void aSupervisorWhoTakesNobodyHasNoLoad() {
        assertThat(load(threeStudents(0), SupervisionRulesTest::threeOfSam)).isZero();
    }

    @Test
    void loadsAreRoundedBySupervisor() {
        TinyDataset two = threeStudents(7).supervisor("tess", tess -> tess.maxStudents(7));

        assertThat(load(two, plan -> plan.supervise("anna", "sam").supervise("bram", "tess")))
                .as("20 / 7 = 2.9 twice")
                .isEqualTo(4);
    }

    // noVisitDay

    private static long noVisitDay(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        return judge(tiny, plan).count(CostTerm.NO_VISIT_DAY);
    }

    @Test
    void weeksInWhichTheSupervisorCannotComeCount() {
        assertThat(noVisitDay(sam(sam -> sam.visitDays(FRIDAY)), SUPERVISED)).isEqualTo(19);
        assertThat(noVisitDay(sam(sam -> sam.visitDays(TUESDAY, FRIDAY)), SUPERVISED))
                .isZero();
        assertThat(noVisitDay(sam(sam -> sam.visitDays()), SUPERVISED)).isEqualTo(19);
        assertThat(noVisitDay(sam(sam -> sam.visitDays(FRIDAY)), PLACED))
                .as("nobody is to come")
                .isZero();
    }

    // visitTrip

    private static long visitTrip(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        return judge(tiny, plan).count(CostTerm.VISIT_TRIP);
    }

    @Test
    void aTripIsTwiceTheVisitMinutesByCar() {
        assertThat(visitTrip(sam(sam -> {}), SUPERVISED)).as("2 × 5").isEqualTo(10);
        assertThat(judge(sam(sam -> {}), SUPERVISED).amount(CostTerm.VISIT_TRIP))
                .isEqualTo(200);
        assertThat(visitTrip(
                        sam(sam -> {})
                                .company("bakery", bakery -> bakery.at(52.19, 5.12))
                                .travelTime("anna", "bakery", 40),
                        SUPERVISED))
                .as("11.12 km by car is 27 minutes")
                .isEqualTo(54);
        assertThat(visitTrip(sam(sam -> {}), PLACED)).isZero();
    }

    @Test
    void aTripStartsAtTheSchoolOfTheSupervisor() {
        TinyDataset farAway = sam(sam -> sam.school("elsewhere")).school("elsewhere", school -> school.at(52.19, 5.12));

        assertThat(visitTrip(farAway, SUPERVISED)).isEqualTo(54);
    }

    @Test
    void aSupervisorGoesOnceToACompanyForAllStudentsAndPeriods() {
        TinyDataset two = threeStudents(10).company("bakery", bakery -> bakery.places(2));
        UnaryOperator<TinyPlan> both = plan -> SUPERVISED
                .apply(plan)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("bram", "sam");

        assertThat(visitTrip(two, both)).isEqualTo(10);
    }

    @Test
    void eachSupervisorAndEachCompanyIsATrip() {
        TinyDataset two = threeStudents(10)
                .supervisor("tess", tess -> {})
                .company("smithy", smithy -> {})
                .company("bakery", bakery -> bakery.places(2));

        assertThat(visitTrip(
                        two,
                        plan -> SUPERVISED
                                .apply(plan)
                                .place("anna", "P2", "smithy", "mies", MONDAY, TUESDAY)
                                .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .supervise("bram", "tess")))
                .as("sam to both companies, tess to the bakery")
                .isEqualTo(30);
    }

    @Test
    void historyNeedsNoTripAndNoVisitDay() {
        TinyDataset past = sam(sam -> sam.visitDays(FRIDAY))
                .asOf("2027-02-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(visitTrip(past, SUPERVISED)).isZero();
        assertThat(noVisitDay(past, SUPERVISED)).isZero();
    }
}
