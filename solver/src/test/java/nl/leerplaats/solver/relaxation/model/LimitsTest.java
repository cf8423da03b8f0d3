package nl.leerplaats.solver.relaxation.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final int THREE_DAYS = 0b00111;

    private static HandMade two() {
        return HandMade.ofWeeks(2, "anna", "bram").company("bakery", 5, 7);
    }

    private static int places(Problem problem, int week, int days) {
        return problem.limits().limit(false, 0, problem.segment(week), days);
    }

    @Test
    void aLimitIsWhatTheDatasetSays() {
        Problem problem = two().with(tiny -> tiny.company(
                                "bakery",
                                one -> one.places(PerWeekday.of(Weekdays.of(MONDAY, WEDNESDAY), 3))
                                        .mentor("mies", Weekdays.ALL, 2))
                        .supervisor("sam", one -> one.maxStudents(1)))
                .build();
        assertThat(places(problem, 0, 1)).isEqualTo(3);
        assertThat(places(problem, 0, 2)).isZero();
        assertThat(problem.limits().limit(true, 0, problem.segment(1), 1)).isEqualTo(2);
        assertThat(problem.limits().most(problem.index().loads().ofSupervisor(0)))
                .isEqualTo(1);
    }

    @Test
    void theLimitOfACutIsHalfOfTheSumRoundedDown() {
        assertThat(places(two().build(), 0, THREE_DAYS)).isEqualTo(1);
        assertThat(places(
                        two().with(tiny -> tiny.company("bakery", one -> one.places(2)))
                                .build(),
                        0,
                        THREE_DAYS))
                .isEqualTo(3);
    }

    /** Both are pinned at one place in the first week; that is allowed there, and says nothing of the second week. */
    @Test
    void wherePinsTakeMoreTheLimitIsWhatTheyTake() {
        Problem problem = two().with(tiny -> tiny.pinned("anna", "P1", "bakery", "mies", MONDAY)
                        .pinned("bram", "P1", "bakery", "mies", MONDAY)
                        .supervisor("sam", one -> one.maxStudents(1))
                        .pinnedSupervision("anna", "sam")
                        .pinnedSupervision("bram", "sam"))
                .build();
        assertThat(places(problem, 0, 1)).isEqualTo(2);
        assertThat(places(problem, 1, 1)).isEqualTo(1);
        assertThat(problem.limits().limit(true, 0, problem.segment(0), 1)).isEqualTo(2);
        assertThat(problem.limits().most(problem.index().loads().ofSupervisor(0)))
                .isEqualTo(2);
    }

    @Test
    void historyTakesNoPlace() {
        Problem problem = two().with(tiny -> tiny.asOf("2026-09-07")
                        .baseline("anna", "P1", "bakery", "mies", MONDAY)
                        .baseline("bram", "P1", "bakery", "mies", MONDAY))
                .build();
        assertThat(places(problem, 0, 1)).isEqualTo(1);
    }

    @Test
    void whatTheRestOfThePlanTakesIsNotLeft() {
        Problem problem = two().with(tiny -> tiny.supervisor("sam", one -> one.maxStudents(2)))
                .build();
        List<StudentYear> plan = List.of(problem.year(0, 0, "bakery", null), problem.year(1, 0, null, "bakery"));
        Limits left = problem.limits().without(new int[] {1}, plan);
        assertThat(left.limit(false, 0, problem.segment(0), 1)).isEqualTo(1);
        assertThat(left.limit(false, 0, problem.segment(1), 1)).isZero();
        assertThat(left.limit(true, 0, problem.segment(1), 1)).isZero();
        assertThat(left.most(problem.index().loads().ofSupervisor(0))).isEqualTo(1);
        assertThat(places(problem, 1, 1)).as("the whole stays as it is").isEqualTo(1);
    }

    @Test
    void aPlanIsAllowedUpToEveryLimitAndNotAbove() {
        Problem problem = two().with(tiny -> tiny.supervisor("sam", one -> one.maxStudents(1)))
                .build();
        StudentYear anna = problem.year(0, 0, "bakery", null);
        assertThat(problem.limits().allow(List.of(anna, problem.year(1, -1, null, "bakery"))))
                .isTrue();
        assertThat(problem.limits().allow(List.of(anna, problem.year(1, -1, "bakery", null))))
                .as("one place for two")
                .isFalse();
        assertThat(problem.limits().allow(List.of(anna, problem.year(1, 0, null, "bakery"))))
                .as("a supervisor of one for two")
                .isFalse();
    }

    /** The recognition of the bakery lapses in the second week: a placement keeps it if it begins by then, pinned or not. */
    @Test
    void aPinnedPlacementKeepsTheRecognition() {
        HandMade lapsing = two().with(tiny -> tiny.company("bakery", one -> one.lastPlacementEnded("2022-09-08"))
                .weight(CostTerm.RECOGNITION_LAPSE, 600));
        Problem open = lapsing.build();
        assertThat(open.limits().listLapsing())
                .containsExactly(open.index()
                        .recognition(open.index().facts().companies().get(0)));
        assertThat(open.limits().lapses()).isEqualTo(600);
        Limits byOthers = open.limits()
                .without(new int[] {1}, List.of(open.year(0, -1, null, null), open.year(1, -1, "bakery", null)));
        assertThat(byOthers.listLapsing()).isEmpty();
        assertThat(byOthers.lapses()).isZero();
        Problem pinned = lapsing.with(tiny -> tiny.pinned("anna", "P1", "bakery", "mies", MONDAY))
                .build();
        assertThat(pinned.limits().listLapsing()).isEmpty();
    }

    @Test
    void everyPlaceAndMentorThatAYearTakesIsListed() {
        Problem problem = HandMade.ofWeeks(1, "anna")
                .company("bakery", 5)
                .with(tiny -> tiny.student("anna", one -> one.request("P1", 2))
                        .company("bakery", one -> one.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 3)))
                .build();
        int segment = problem.segment(0);
        assertThat(problem.limits().listTaken(problem.year(0, -1, "bakery")))
                .containsExactlyInAnyOrder(
                        new CapacityRow(false, 0, segment, 1, 1),
                        new CapacityRow(false, 0, segment, 2, 1),
                        new CapacityRow(true, 0, segment, 1, 3),
                        new CapacityRow(true, 0, segment, 2, 3));
    }
}
