package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinySupervisor;
import nl.leerplaats.data.model.Profile;
import org.junit.jupiter.api.Test;

/** Rule {@code supervisor}, and the terms of supervision: unsupervised students, load, visit days and visit trips. */
class SupervisionTest {

    private static final Tried SUPERVISOR = Tried.of(HardConstraints::supervisor);
    private static final Tried UNSUPERVISED = Tried.of(MediumConstraints::unsupervised);
    private static final Tried NO_VISIT_DAY = Tried.of(SoftConstraints::noVisitDay);
    private static final Tried VISIT_TRIP = Tried.of(SoftConstraints::visitTrip);
    private static final Tried LOAD = Tried.of(SoftConstraints::supervisorLoad);

    private static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;
    private static final UnaryOperator<TinyPlan> PLACED =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> SUPERVISED =
            plan -> PLACED.apply(plan).supervise("anna", "sam");

    private static TinyDataset sam(Consumer<TinySupervisor> edit) {
        return TinyDataset.create().supervisor("sam", edit);
    }

    private static TinyDataset samOfElsewhere() {
        return sam(sam -> sam.school("elsewhere")).school("elsewhere", school -> school.at(52.19, 5.12));
    }

    private static TinyDataset threeStudents(int mostOfSam) {
        return sam(sam -> sam.maxStudents(mostOfSam))
                .student("bram", bram -> {})
                .student("chris", chris -> {});
    }

    private static TinyPlan threeOfSam(TinyPlan plan) {
        return plan.supervise("anna", "sam").supervise("bram", "sam").supervise("chris", "sam");
    }

    // supervisor

    @Test
    void aSupervisorIsOfTheSchoolOfTheStudent() {
        SUPERVISOR.counts(0, sam(sam -> {}), SUPERVISED);
        SUPERVISOR.counts(1, samOfElsewhere(), SUPERVISED);
    }

    @Test
    void aSupervisorCoversTheProfileOfTheStudent() {
        SUPERVISOR.counts(0, sam(sam -> sam.profiles(Profile.GROEN, Profile.HBR)), SUPERVISED);
        SUPERVISOR.counts(1, sam(sam -> sam.profiles(Profile.GROEN)), SUPERVISED);
        SUPERVISOR.counts(1, samOfElsewhere().supervisor("sam", sam -> sam.profiles(Profile.GROEN)), SUPERVISED);
    }

    @Test
    void itHoldsForStudentsWithoutPlacementToo() {
        SUPERVISOR.counts(1, sam(sam -> sam.profiles(Profile.GROEN)), plan -> plan.supervise("anna", "sam"));
    }

    @Test
    void eachStudentOverTheMostIsABreak() {
        SUPERVISOR.counts(0, threeStudents(3), SupervisionTest::threeOfSam);
        SUPERVISOR.counts(1, threeStudents(2), SupervisionTest::threeOfSam);
        SUPERVISOR.counts(3, threeStudents(0), SupervisionTest::threeOfSam);
        SUPERVISOR.counts(0, threeStudents(0), NOTHING);
    }

    @Test
    void wrongStudentsAndTooManyAddUp() {
        SUPERVISOR.counts(
                5, threeStudents(1).supervisor("sam", sam -> sam.profiles(Profile.GROEN)), SupervisionTest::threeOfSam);
    }

    @Test
    void eachSupervisorHasAnOwnMost() {
        SUPERVISOR.counts(
                1,
                threeStudents(1).supervisor("tess", tess -> tess.maxStudents(1)),
                plan -> plan.supervise("anna", "sam").supervise("bram", "tess").supervise("chris", "tess"));
    }

    @Test
    void aPinnedSupervisionIsNoBreakByItself() {
        TinyDataset wrong = samOfElsewhere()
                .supervisor("sam", sam -> sam.profiles(Profile.GROEN).maxStudents(0));

        SUPERVISOR.counts(2, wrong, SUPERVISED);
        SUPERVISOR.counts(0, wrong.pinnedSupervision("anna", "sam"), SUPERVISED);
    }

    @Test
    void aBaselineSupervisionThatIsNotPinnedIsJudgedLikeAnyOther() {
        TinyDataset loose = sam(sam -> sam.profiles(Profile.GROEN).maxStudents(0));

        SUPERVISOR.counts(2, loose.baselineSupervision("anna", "sam"), SUPERVISED);
    }

    @Test
    void pinnedSupervisionsOverTheMostAreTheMostThen() {
        TinyDataset twoPinned =
                threeStudents(1).pinnedSupervision("anna", "sam").pinnedSupervision("bram", "sam");

        SUPERVISOR.counts(0, twoPinned, plan -> plan.supervise("anna", "sam").supervise("bram", "sam"));
        SUPERVISOR.counts(1, twoPinned, SupervisionTest::threeOfSam);
        SUPERVISOR.counts(1, twoPinned, plan -> plan.supervise("anna", "sam").supervise("chris", "sam"));
    }

    @Test
    void aPinnedSupervisionBelowTheMostLeavesItAsItIs() {
        SUPERVISOR.counts(1, threeStudents(2).pinnedSupervision("anna", "sam"), SupervisionTest::threeOfSam);
        SUPERVISOR.counts(0, threeStudents(3).pinnedSupervision("anna", "sam"), SupervisionTest::threeOfSam);
    }

    // unsupervised

    @Test
    void aPlacedStudentWithoutSupervisorCountsOnce() {
        UNSUPERVISED.counts(1, sam(sam -> {}), PLACED);
        UNSUPERVISED.counts(
                1, sam(sam -> {}), plan -> PLACED.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
        UNSUPERVISED.counts(0, sam(sam -> {}), SUPERVISED);
        UNSUPERVISED.counts(
                2,
                threeStudents(1),
                plan -> SUPERVISED
                        .apply(plan)
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("chris", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void aStudentWithoutPlacementNeedsNoSupervisor() {
        UNSUPERVISED.counts(0, sam(sam -> {}), NOTHING);
    }

    @Test
    void aSchoolWithoutSupervisorsIsNotBlamed() {
        UNSUPERVISED.counts(0, TinyDataset.create(), PLACED);
        UNSUPERVISED.counts(0, samOfElsewhere(), PLACED);
    }

    @Test
    void aSupervisorWhoMayNotSuperviseTheStudentStaffsTheSchoolAllTheSame() {
        UNSUPERVISED.counts(1, sam(sam -> sam.profiles(Profile.GROEN)), PLACED);
        UNSUPERVISED.counts(1, sam(sam -> sam.maxStudents(0)), PLACED);
    }

    @Test
    void aSupervisorOfTheWrongSchoolIsASupervisorAllTheSame() {
        UNSUPERVISED.counts(0, samOfElsewhere().supervisor("tess", tess -> {}), SUPERVISED);
    }

    private static TinyDataset past(Consumer<TinySupervisor> edit) {
        return sam(edit).asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    @Test
    void historyNeedsNoSupervisor() {
        UNSUPERVISED.counts(0, past(sam -> {}), PLACED);
        UNSUPERVISED.counts(
                1, past(sam -> {}), plan -> PLACED.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    // noVisitDay

    @Test
    void theWeeksInWhichTheSupervisorCannotComeCount() {
        NO_VISIT_DAY.counts(0, sam(sam -> sam.visitDays(TUESDAY, FRIDAY)), SUPERVISED);
        NO_VISIT_DAY.counts(19, sam(sam -> sam.visitDays(FRIDAY)), SUPERVISED);
        NO_VISIT_DAY.counts(19, sam(sam -> sam.visitDays()), SUPERVISED);
        NO_VISIT_DAY.counts(
                41,
                sam(sam -> sam.visitDays(FRIDAY)),
                plan -> SUPERVISED.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void whereNobodySupervisesNobodyHasToCome() {
        NO_VISIT_DAY.counts(0, sam(sam -> sam.visitDays(FRIDAY)), PLACED);
        NO_VISIT_DAY.counts(0, sam(sam -> sam.visitDays(FRIDAY)), plan -> plan.supervise("anna", "sam"));
    }

    // visitTrip

    @Test
    void aTripIsTwiceTheMinutesByCarFromTheSchoolOfTheSupervisor() {
        // 0 km: 5 minutes; 11.12 km: 27 minutes
        VISIT_TRIP.counts(10, sam(sam -> {}), SUPERVISED);
        VISIT_TRIP.counts(54, sam(sam -> {}).company("bakery", bakery -> bakery.at(52.19, 5.12)), SUPERVISED);
        VISIT_TRIP.counts(54, samOfElsewhere(), SUPERVISED);
    }

    @Test
    void measuredTravelTimesOfStudentsSayNothingOfTrips() {
        VISIT_TRIP.counts(10, sam(sam -> {}).travelTime("anna", "bakery", 40), SUPERVISED);
    }

    @Test
    void noTripIsMadeToAStudentOfNobodyOrToNoCompany() {
        VISIT_TRIP.counts(0, sam(sam -> {}), PLACED);
        VISIT_TRIP.counts(0, sam(sam -> {}), plan -> plan.supervise("anna", "sam"));
    }

    @Test
    void aSupervisorGoesOnceToACompanyForAllStudentsAndPeriods() {
        VISIT_TRIP.counts(
                10,
                threeStudents(3),
                plan -> threeOfSam(PLACED.apply(plan))
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void eachSupervisorAndEachCompanyIsATrip() {
        VISIT_TRIP.counts(
                30,
                threeStudents(3).supervisor("tess", tess -> {}).company("smithy", smithy -> {}),
                plan -> SUPERVISED
                        .apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .supervise("bram", "tess"));
    }

    @Test
    void historyNeedsNoTripAndNoVisitDay() {
        TinyDataset past = past(sam -> sam.visitDays(FRIDAY));

        VISIT_TRIP.counts(0, past, SUPERVISED);
        NO_VISIT_DAY.counts(0, past, SUPERVISED);
        UnaryOperator<TinyPlan> withP2 =
                plan -> SUPERVISED.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        VISIT_TRIP.counts(10, past, withP2);
        NO_VISIT_DAY.counts(22, past, withP2);
    }

    // supervisorLoad

    @Test
    void theLoadGrowsWithTheSquareAndIsRoundedDown() {
        LOAD.counts(0, threeStudents(10), NOTHING);
        LOAD.counts(2, threeStudents(10), plan -> plan.supervise("anna", "sam"));
        LOAD.counts(18, threeStudents(10), SupervisionTest::threeOfSam);
        // 180 / 7 = 25.7; over the most allowed it goes on: 180 / 1
        LOAD.counts(25, threeStudents(7), SupervisionTest::threeOfSam);
        LOAD.counts(180, threeStudents(1), SupervisionTest::threeOfSam);
    }

    @Test
    void loadsAreRoundedBySupervisor() {
        // 20 / 7 = 2.9, twice
        LOAD.counts(
                4,
                threeStudents(7).supervisor("tess", tess -> tess.maxStudents(7)),
                plan -> plan.supervise("anna", "sam").supervise("bram", "tess"));
    }

    @Test
    void aSupervisorWhoTakesNobodyHasNoLoad() {
        LOAD.counts(0, threeStudents(0), SupervisionTest::threeOfSam);
    }
}
