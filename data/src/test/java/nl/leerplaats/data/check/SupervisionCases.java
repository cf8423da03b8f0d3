package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.model.CostTerm.NO_VISIT_DAY;
import static nl.leerplaats.data.model.CostTerm.SUPERVISOR_LOAD;
import static nl.leerplaats.data.model.CostTerm.UNSUPERVISED;
import static nl.leerplaats.data.model.CostTerm.VISIT_TRIP;
import static nl.leerplaats.data.plan.HardRule.SUPERVISOR;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinySupervisor;
import nl.leerplaats.data.model.Profile;

/** Rule {@code supervisor}, and the terms of supervision: unsupervised students, load, visit days and visit trips. */
final class SupervisionCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> PLACED =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> PLACED_TWICE =
            plan -> PLACED.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> SUPERVISED =
            plan -> PLACED.apply(plan).supervise("anna", "sam");
    private static final UnaryOperator<TinyPlan> OF_SAM = plan -> plan.supervise("anna", "sam");
    private static final UnaryOperator<TinyPlan> THREE_OF_SAM =
            plan -> plan.supervise("anna", "sam").supervise("bram", "sam").supervise("chris", "sam");

    @Override
    void fill() {
        supervisor();
        limits();
        pinned();
        unsupervised();
        visitDays();
        trips();
        tripsTogether();
        load();
    }

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

    private void supervisor() {
        about("a supervisor is of the school of the student");
        breaksOnly(SUPERVISOR, 0, sam(sam -> {}), SUPERVISED);
        breaksOnly(SUPERVISOR, 1, samOfElsewhere(), SUPERVISED);

        about("a supervisor covers the profile of the student");
        breaksOnly(SUPERVISOR, 0, sam(sam -> sam.profiles(Profile.GROEN, Profile.HBR)), SUPERVISED);
        breaksOnly(SUPERVISOR, 1, sam(sam -> sam.profiles(Profile.GROEN)), SUPERVISED);

        about("another school and another profile are one break");
        breaksOnly(SUPERVISOR, 1, samOfElsewhere().supervisor("sam", sam -> sam.profiles(Profile.GROEN)), SUPERVISED);

        about("school and profile hold for students without placement too");
        breaksOnly(SUPERVISOR, 1, sam(sam -> sam.profiles(Profile.GROEN)), OF_SAM);
    }

    private void limits() {
        about("each student over the most is a break");
        breaksOnly(SUPERVISOR, 0, threeStudents(3), THREE_OF_SAM);
        breaksOnly(SUPERVISOR, 1, threeStudents(2), THREE_OF_SAM);
        breaksOnly(SUPERVISOR, 2, threeStudents(1), THREE_OF_SAM);
        breaksOnly(SUPERVISOR, 3, threeStudents(0), THREE_OF_SAM);
        breaksOnly(SUPERVISOR, 0, threeStudents(0), NOTHING);

        about("wrong students and too many add up");
        breaksOnly(SUPERVISOR, 5, threeStudents(1).supervisor("sam", sam -> sam.profiles(Profile.GROEN)), THREE_OF_SAM);

        about("each supervisor has an own most");
        breaksOnly(
                SUPERVISOR,
                1,
                threeStudents(1).supervisor("tess", tess -> tess.maxStudents(1)),
                plan -> plan.supervise("anna", "sam").supervise("bram", "tess").supervise("chris", "tess"));
    }

    private void pinned() {
        about("a pinned supervision is no break by itself");
        TinyDataset wrong = samOfElsewhere()
                .supervisor("sam", sam -> sam.profiles(Profile.GROEN).maxStudents(0));
        breaksOnly(SUPERVISOR, 2, wrong, SUPERVISED);
        breaksOnly(SUPERVISOR, 0, wrong.pinnedSupervision("anna", "sam"), SUPERVISED);

        about("a baseline supervision that is not pinned is judged like any other");
        TinyDataset loose = sam(sam -> sam.profiles(Profile.GROEN).maxStudents(0));
        breaksOnly(SUPERVISOR, 2, loose.baselineSupervision("anna", "sam"), SUPERVISED);

        about("pinned supervisions over the most are the most then");
        TinyDataset twoPinned =
                threeStudents(1).pinnedSupervision("anna", "sam").pinnedSupervision("bram", "sam");
        breaksOnly(SUPERVISOR, 0, twoPinned, plan -> OF_SAM.apply(plan).supervise("bram", "sam"));
        breaksOnly(SUPERVISOR, 1, twoPinned, THREE_OF_SAM);
        breaks(SUPERVISOR, 1, twoPinned, plan -> OF_SAM.apply(plan).supervise("chris", "sam"));

        about("a pinned supervision below the most leaves it as it is");
        breaksOnly(SUPERVISOR, 1, threeStudents(2).pinnedSupervision("anna", "sam"), THREE_OF_SAM);
        breaksOnly(SUPERVISOR, 0, threeStudents(3).pinnedSupervision("anna", "sam"), THREE_OF_SAM);
    }

    private static TinyDataset past(Consumer<TinySupervisor> edit) {
        return sam(edit).asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private void unsupervised() {
        about("a placed student without supervisor counts once, however many placements");
        counts(UNSUPERVISED, 1, sam(sam -> {}), PLACED);
        counts(UNSUPERVISED, 1, sam(sam -> {}), PLACED_TWICE);
        counts(UNSUPERVISED, 0, sam(sam -> {}), SUPERVISED);
        counts(
                UNSUPERVISED,
                2,
                threeStudents(1),
                plan -> SUPERVISED
                        .apply(plan)
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("chris", "P2", "bakery", "mies", MONDAY, TUESDAY));

        about("a student without placement needs no supervisor");
        counts(UNSUPERVISED, 0, sam(sam -> {}), NOTHING);

        about("a school without supervisors is not blamed");
        counts(UNSUPERVISED, 0, TinyDataset.create(), PLACED);
        counts(UNSUPERVISED, 0, samOfElsewhere(), PLACED);

        about("a supervisor who may not supervise the student staffs the school all the same");
        counts(UNSUPERVISED, 1, sam(sam -> sam.profiles(Profile.GROEN)), PLACED);
        counts(UNSUPERVISED, 1, sam(sam -> sam.maxStudents(0)), PLACED);

        about("a supervisor of the wrong school is a supervisor all the same");
        counts(UNSUPERVISED, 0, samOfElsewhere().supervisor("tess", tess -> {}), SUPERVISED);

        about("history needs no supervisor");
        counts(UNSUPERVISED, 0, past(sam -> {}), PLACED);
        counts(UNSUPERVISED, 1, past(sam -> {}), PLACED_TWICE);
    }

    private void visitDays() {
        about("weeks in which the supervisor cannot come count");
        counts(NO_VISIT_DAY, 0, sam(sam -> sam.visitDays(TUESDAY, FRIDAY)), SUPERVISED);
        counts(NO_VISIT_DAY, 19, sam(sam -> sam.visitDays(FRIDAY)), SUPERVISED);
        counts(NO_VISIT_DAY, 19, sam(sam -> sam.visitDays()), SUPERVISED);
        counts(
                NO_VISIT_DAY,
                41,
                sam(sam -> sam.visitDays(FRIDAY)),
                plan -> PLACED_TWICE.apply(plan).supervise("anna", "sam"));

        about("where nobody supervises or is supervised nobody has to come");
        counts(NO_VISIT_DAY, 0, sam(sam -> sam.visitDays(FRIDAY)), PLACED);
        counts(NO_VISIT_DAY, 0, sam(sam -> sam.visitDays(FRIDAY)), OF_SAM);
    }

    private void trips() {
        about("a trip is twice the minutes by car from the school of the supervisor");
        // 0 km: 5 minutes; 11.12 km: 27 minutes
        counts(VISIT_TRIP, 10, sam(sam -> {}), SUPERVISED);
        TinyDataset far = sam(sam -> {}).company("bakery", bakery -> bakery.at(52.19, 5.12));
        counts(VISIT_TRIP, 54, far, SUPERVISED);
        counts(VISIT_TRIP, 54, samOfElsewhere(), SUPERVISED);

        about("measured travel times of students say nothing of trips");
        counts(VISIT_TRIP, 10, sam(sam -> {}).travelTime("anna", "bakery", 40), SUPERVISED);
        counts(VISIT_TRIP, 54, far.travelTime("anna", "bakery", 40), SUPERVISED);

        about("no trip is made to a student of nobody or to no company");
        counts(VISIT_TRIP, 0, sam(sam -> {}), PLACED);
        counts(VISIT_TRIP, 0, sam(sam -> {}), OF_SAM);
    }

    private void tripsTogether() {
        about("a supervisor goes once to a company for all students and periods");
        counts(
                VISIT_TRIP,
                10,
                threeStudents(3),
                plan -> THREE_OF_SAM
                        .apply(PLACED_TWICE.apply(plan))
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));

        about("each supervisor and each company is a trip");
        // sam to both companies, tess to the bakery
        counts(
                VISIT_TRIP,
                30,
                threeStudents(3).supervisor("tess", tess -> {}).company("smithy", smithy -> {}),
                plan -> SUPERVISED
                        .apply(plan)
                        .place("anna", "P2", "smithy", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .supervise("bram", "tess"));

        about("history needs no trip and no visit day");
        TinyDataset past = past(sam -> sam.visitDays(FRIDAY));
        counts(Map.of(VISIT_TRIP, 0L, NO_VISIT_DAY, 0L), past, SUPERVISED);
        counts(
                Map.of(VISIT_TRIP, 10L, NO_VISIT_DAY, 22L),
                past,
                plan -> PLACED_TWICE.apply(plan).supervise("anna", "sam"));
    }

    private void load() {
        about("the load grows with the square and is rounded down");
        counts(SUPERVISOR_LOAD, 0, threeStudents(10), NOTHING);
        // 20 × 1 / 10 and 20 × 9 / 10
        counts(SUPERVISOR_LOAD, 2, threeStudents(10), OF_SAM);
        counts(SUPERVISOR_LOAD, 18, threeStudents(10), THREE_OF_SAM);
        // 180 / 7 = 25.7; over the most allowed it goes on: 180 / 1
        counts(SUPERVISOR_LOAD, 25, threeStudents(7), THREE_OF_SAM);
        counts(SUPERVISOR_LOAD, 180, threeStudents(1), THREE_OF_SAM);

        about("loads are rounded by supervisor");
        // 20 / 7 = 2.9, twice
        counts(
                SUPERVISOR_LOAD,
                4,
                threeStudents(7).supervisor("tess", tess -> tess.maxStudents(7)),
                plan -> OF_SAM.apply(plan).supervise("bram", "tess"));

        about("a supervisor who takes nobody has no load");
        counts(SUPERVISOR_LOAD, 0, threeStudents(0), THREE_OF_SAM);
    }
}
