package nl.leerplaats.solver.run;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Predicate;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.api.SolveResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiny years whose best plan can be worked out by hand. P1 has 19 weeks and P2 has 22. */
class KnownOptimumTest {

    private static final PerWeekday MONDAY_AND_TUESDAY = new PerWeekday(1, 1, 0, 0, 0);

    private static SolveResult solve(TinyDataset tiny, long seed) throws InterruptedException {
        return Runs.solve(tiny.build(), 15, seed);
    }

    /**
     * Two students of whom one has to take the second-best company, on the days that reach the hours, with the supervisors that can come.
     *
     * <ul>
     *   <li>The bakery has places on three weekdays, so it takes one of the two. Bram gets it, for 15 + 20 minutes; were it Anna, it would
     *       be 10 + 45 minutes, of which 15 are long.
     *   <li>In the year there are 39 Mondays, 41 Tuesdays, 40 Wednesdays, 40 Thursdays and 41 Fridays. Anna needs 82 days, so Tuesdays and
     *       Fridays; Bram needs 80, so at the bakery Mondays and Tuesdays.
     *   <li>Sam visits on Fridays and so takes Anna; Tess visits on Mondays and takes one student, Bram.
     * </ul>
     */
    private static TinyDataset twoStudents() {
        return TinyDataset.create()
                .student("anna", anna -> anna.hours(656, 1280, 0))
                .student("bram", bram -> bram.hours(640, 1280, 0))
                .company("bakery", bakery -> bakery.places(new PerWeekday(1, 1, 1, 0, 0)))
                .company("smithy", smithy -> {})
                .travelTime("anna", "bakery", 10)
                .travelTime("anna", "smithy", 20)
                .travelTime("bram", "bakery", 15)
                .travelTime("bram", "smithy", 45)
                .supervisor("sam", sam -> sam.maxStudents(2).visitDays(FRIDAY))
                .supervisor("tess", tess -> tess.maxStudents(1).visitDays(MONDAY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoStudentsTwoCompaniesTwoSupervisors(long seed) throws InterruptedException {
        Dataset dataset = twoStudents().build();
        Plan byHand = TinyPlan.of(dataset)
                .place("anna", "P1", "smithy", "mies", TUESDAY, FRIDAY)
                .place("anna", "P2", "smithy", "mies", TUESDAY, FRIDAY)
                .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "sam")
                .supervise("bram", "tess")
                .build();

        // 41 weeks, 2 days, 20 + 15 minutes; loads 20 / 2 + 20 / 1, times 20; two trips of 2 × 5 minutes, times 20
        Cost cost = new Cost(0, 0, 41 * 2 * 35 + 30 * 20 + 2 * 10 * 20);
        assertThat(solve(twoStudents(), seed).plan()).as("seed %d", seed).isEqualTo(byHand.withCost(cost));
    }

    /** Anna and the far company have agreed; Bram, who counts twice, cannot do without the near one. */
    private static TinyDataset agreedWithTheFarCompany() {
        return TinyDataset.create()
                .student("anna", anna -> anna.withoutRequest("P2"))
                .student("bram", bram -> bram.withoutRequest("P2").urgency(2))
                .company("bakery", bakery -> bakery.places(MONDAY_AND_TUESDAY))
                .company("smithy", smithy -> smithy.places(MONDAY_AND_TUESDAY).mentor("kees", Weekdays.ALL, 1))
                .travelTime("anna", "bakery", 5)
                .travelTime("anna", "smithy", 40)
                .travelTime("bram", "bakery", 5)
                .travelTime("bram", "smithy", 46)
                .agreed("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);
    }

    @Test
    void whatWasAgreedStaysThoughTheNearCompanyIsFree() throws InterruptedException {
        TinyDataset withoutBram = agreedWithTheFarCompany().withoutStudent("bram");

        assertThat(solve(withoutBram, 1).verdict().cost().medium()).isZero();
        assertThat(companies(solve(withoutBram, 1), placement -> true)).containsExactly("anna smithy");
    }

    /** The dropped company costs an agreement that nobody can help, so that it is the least medium cost there is. */
    @Test
    void anAgreementWithACompanyThatDropsOutIsUnavoidablyBroken() throws InterruptedException {
        TinyDataset dropped =
                agreedWithTheFarCompany().company("smithy", smithy -> smithy.unavailableFrom("2026-10-01"));

        SolveResult result = solve(dropped, 1);

        // one of the two has the bakery: Bram, whose 19 weeks count twice
        assertThat(companies(result, placement -> true)).containsExactly("bram bakery");
        assertThat(result.verdict().cost().medium()).isEqualTo(120 + 19 * 15);
        assertThat(result.bound().medium()).isEqualTo(120 + 19 * 15);
        assertThat(result.bound().unavoidableMedium()).isEqualTo(120);
    }

    @Test
    void whereTheMentorLeavesTheAgreementIsChangedAndNotBroken() throws InterruptedException {
        TinyDataset leaving =
                agreedWithTheFarCompany().company("smithy", smithy -> smithy.mentorUntil("mies", "2027-01-28"));

        SolveResult result = solve(leaving, 1);

        assertThat(companies(result, placement -> true)).containsExactly("anna smithy", "bram bakery");
        assertThat(result.plan().placements()).extracting(Placement::mentorId).containsExactly("kees", "mies");
        assertThat(result.verdict().cost().medium()).isEqualTo(30);
        assertThat(result.bound().unavoidableMedium()).isEqualTo(30);
    }

    private static List<String> companies(SolveResult result, Predicate<Placement> which) {
        return result.plan().placements().stream()
                .filter(which)
                .map(placement -> placement.studentId() + " " + placement.companyId())
                .toList();
    }

    /** Three students in a ring: the nearest company of each is the second-nearest of the one before, and each has room for one. */
    private static TinyDataset ring() {
        TinyDataset tiny = TinyDataset.create().student("bram", bram -> {}).student("chris", chris -> {});
        String[] students = {"anna", "bram", "chris"};
        String[] companies = {"bakery", "smithy", "mill"};
        for (int company = 0; company < companies.length; company++) {
            tiny.company(companies[company], one -> one.places(MONDAY_AND_TUESDAY));
            for (int student = 0; student < students.length; student++) {
                int[] minutes = {10, 14, 30};
                tiny.travelTime(students[student], companies[(student + company) % companies.length], minutes[company]);
            }
        }
        return tiny.pinned("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threeStudentsInARing(long seed) throws InterruptedException {
        // Anna is pinned to her second-nearest in P1, so Bram and Chris have to go to theirs: together 28 minutes,
        // where Chris at
        // the nearest and Bram at the farthest would be 40. In P2 all could go to the nearest, which saves each 22 × 2
        // × 4
        // minutes and costs 1,200 for the change.
        SolveResult result = solve(ring(), seed);

        assertThat(companies(result, placement -> true))
                .as("seed %d", seed)
                .containsExactly(
                        "anna smithy", "anna smithy", "bram mill", "bram mill", "chris bakery", "chris bakery");
        assertThat(result.plan().cost()).isEqualTo(new Cost(0, 0, 3 * 41 * 2 * 14));
    }

    @Test
    void whereThereIsNoRoomForBothTheOneWithHoursToLoseIsPlaced() throws InterruptedException {
        SolveResult result = solve(
                TinyDataset.create()
                        .student("bram", bram -> bram.hours(640, 1280, 0))
                        .company("bakery", bakery -> bakery.places(MONDAY_AND_TUESDAY)),
                1);

        assertThat(companies(result, placement -> true)).containsExactly("bram bakery", "bram bakery");
        assertThat(result.plan().cost()).isEqualTo(new Cost(0, 41 * 15, 41 * 2 * 3));
    }

    private static TinyDataset lapsing(int minutesToTheMill) {
        return TinyDataset.create()
                .company("mill", mill -> mill.lastPlacementEnded("2023-06-30"))
                .travelTime("anna", "bakery", 10)
                .travelTime("anna", "mill", minutesToTheMill);
    }

    /** Who begins after the day of the lapse keeps no recognition, so the way is not made. */
    @Test
    void aDetourIsMadeOnlyInTime() throws InterruptedException {
        // the second period begins on 1 February: 22 weeks, 2 days, 7 minutes more are 308; the recognition is 600
        TinyDataset late = TinyDataset.create()
                .student("anna", anna -> anna.withoutRequest("P1"))
                .travelTime("anna", "bakery", 10)
                .travelTime("anna", "mill", 17);

        assertThat(solve(late.company("mill", mill -> mill.lastPlacementEnded("2023-02-01")), 1)
                        .plan()
                        .cost())
                .isEqualTo(new Cost(0, 0, 22 * 2 * 17));
        assertThat(solve(late.company("mill", mill -> mill.lastPlacementEnded("2023-01-31")), 1)
                        .plan()
                        .cost())
                .isEqualTo(new Cost(0, 0, 22 * 2 * 10 + 600));
    }

    @Test
    void aDetourIsMadeForARecognitionAsLongAsItCostsLess() throws InterruptedException {
        // 41 weeks, 2 days: 7 minutes more are 574, 8 minutes 656; the recognition is 600
        assertThat(solve(lapsing(17), 1).plan().cost()).isEqualTo(new Cost(0, 0, 41 * 2 * 17));
        assertThat(solve(lapsing(18), 1).plan().cost()).isEqualTo(new Cost(0, 0, 41 * 2 * 10 + 600));
    }

    @Test
    void anExtraDayIsTakenToReachTheHours() throws InterruptedException {
        // on the two best days P1 has 38 dates and P2 has 44; a third day in P1 has 19 more, in P2 21 or 20
        TinyDataset tiny = TinyDataset.create()
                .student(
                        "anna",
                        anna -> anna.hours(800, 1280, 0).request("P1", 2, 3).request("P2", 2, 3));

        SolveResult result = solve(tiny, 1);

        // 101 dates of 8 hours in P1 on three days: 800 ≤ 808; 30 × 19 for the day, 3 minutes a way
        assertThat(result.plan().cost()).isEqualTo(new Cost(0, 0, 30 * 19 + (19 * 3 + 22 * 2) * 3));
    }

    @Test
    void aCompanyThatDroppedOutIsLeftAndNothingElseChanges() throws InterruptedException {
        DayOfWeek[] days = {MONDAY, FRIDAY};
        Dataset dataset = TinyDataset.create()
                .student("bram", bram -> {})
                .company("bakery", bakery -> bakery.unavailableFrom("2027-03-15"))
                .company("smithy", smithy -> {})
                .company("mill", mill -> {})
                .asOf("2027-03-15")
                .baseline("anna", "P1", "bakery", "mies", days)
                .baseline("anna", "P2", "bakery", "mies", days)
                .baseline("bram", "P1", "smithy", "mies", days)
                .baseline("bram", "P2", "smithy", "mies", days)
                .build();
        Plan byHand = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", days)
                .place("anna", "P2", "bakery", "mies", days)
                .place("anna", "P2~2027-03-15", "mill", "mies", days)
                .place("bram", "P1", "smithy", "mies", days)
                .place("bram", "P2", "smithy", "mies", days)
                .place("bram", "P2~2027-03-15", "smithy", "mies", days)
                .build();

        // 17 weeks of 2 days of 3 minutes for both; another company than agreed, and a change in the year
        assertThat(Runs.solve(dataset, 15, 1).plan())
                .isEqualTo(byHand.withCost(new Cost(0, 0, 2 * 17 * 2 * 3 + 2400 + 1200)));
    }
}
