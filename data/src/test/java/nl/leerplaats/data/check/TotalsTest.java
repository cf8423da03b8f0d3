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
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/**
 * Hours and days: rule {@code maximum}, the shortfalls, and {@code unplaced}. On Monday and Tuesday in P1 there are 19 + 19 stage dates of 8
 * hours: 304 hours. On the same days in P2 there are 20 Mondays and 22 Tuesdays: 336 hours.
 */
class TotalsTest {

    private static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;
    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> P1_AND_P2 =
            plan -> P1.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static void assertMaximum(int breaks, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        Verdict verdict = judge(tiny, plan);
        assertThat(verdict.countBreaks(HardRule.MAXIMUM)).isEqualTo(breaks);
        assertThat(verdict.cost().hard()).as("nothing else is broken").isEqualTo(breaks);
    }

    private static long hoursShort(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        return judge(tiny, plan).count(CostTerm.SHORTFALL_HOUR);
    }

    private static long daysShort(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        return judge(tiny, plan).count(CostTerm.SHORTFALL_DAY);
    }

    // urgency

    private static TinyDataset urgent(int urgency) {
        return anna(anna -> anna.hours(304.25, 1280, 0).days(40, 160, 0).urgency(urgency));
    }

    @Test
    void whatIsMissingCountsAsOftenAsTheStudentIsUrgent() {
        for (int urgency = 1; urgency <= 5; urgency++) {
            Verdict verdict = judge(urgent(urgency), P1);

            assertThat(verdict.count(CostTerm.UNPLACED)).isEqualTo(22L * urgency);
            assertThat(verdict.count(CostTerm.SHORTFALL_HOUR))
                    .as("a quarter of an hour is rounded up before it is multiplied")
                    .isEqualTo(urgency);
            assertThat(verdict.count(CostTerm.SHORTFALL_DAY)).isEqualTo(2L * urgency);
            assertThat(verdict.cost().medium()).isEqualTo((22 * 15 + 1 + 2 * 4) * urgency);
        }
    }

    @Test
    void theHoursAndDaysThatAreMissingAreTheSameHoweverUrgent() {
        assertThat(judge(urgent(5), P1).hoursShort()).isEqualTo(1);
        assertThat(judge(urgent(5), P1).daysShort()).isEqualTo(2);
        assertThat(judge(urgent(5), P1_AND_P2).hoursShort()).isZero();
        assertThat(judge(urgent(5), P1_AND_P2).daysShort()).isZero();
    }

    @Test
    void anUrgentStudentWhoGetsEverythingCostsNothingMore() {
        assertThat(judge(urgent(5), P1_AND_P2).cost())
                .isEqualTo(judge(urgent(1), P1_AND_P2).cost());
    }

    // maximum

    @Test
    void plannedHoursMayReachTheMaximumButNotPassIt() {
        assertMaximum(0, anna(anna -> anna.hours(0, 304, 0)), P1);
        assertMaximum(1, anna(anna -> anna.hours(0, 303.75, 0)), P1);
        assertMaximum(0, anna(anna -> anna.hours(0, 640, 0)), P1_AND_P2);
        assertMaximum(1, anna(anna -> anna.hours(0, 639.75, 0)), P1_AND_P2);
    }

    @Test
    void completedHoursCount() {
        assertMaximum(0, anna(anna -> anna.hours(0, 404.5, 100.5)), P1);
        assertMaximum(1, anna(anna -> anna.hours(0, 404.5, 100.75)), P1);
    }

    @Test
    void plannedAndCompletedDaysMayReachTheMaximumButNotPassIt() {
        assertMaximum(0, anna(anna -> anna.days(0, 38, 0)), P1);
        assertMaximum(1, anna(anna -> anna.days(0, 37, 0)), P1);
        assertMaximum(0, anna(anna -> anna.days(0, 48, 10)), P1);
        assertMaximum(1, anna(anna -> anna.days(0, 48, 11)), P1);
    }

    @Test
    void tooManyHoursAndTooManyDaysAreOneBreak() {
        assertMaximum(1, anna(anna -> anna.hours(0, 100, 0).days(0, 10, 0)), P1_AND_P2);
    }

    @Test
    void theBreakNamesTheHoursAndTheDays() {
        assertThat(judge(anna(anna -> anna.days(0, 20, 0)), P1).breaks())
                .containsExactly(new Break(HardRule.MAXIMUM, 1, new BreakFacts.Total("anna", 304 * 60, 38)));
    }

    @Test
    void whatWasCompletedIsNoBreakByItself() {
        assertMaximum(0, anna(anna -> anna.hours(0, 1280, 1300).days(0, 160, 170)), NOTHING);
        assertMaximum(1, anna(anna -> anna.hours(0, 1280, 1300)), P1);
        assertMaximum(1, anna(anna -> anna.days(0, 160, 170)), P1);
    }

    @Test
    void pinnedPlacementsMayPassTheMaximum() {
        assertMaximum(
                0,
                anna(anna -> anna.hours(0, 100, 0).days(0, 10, 0))
                        .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY),
                P1);
    }

    @Test
    void whatIsAddedToPinnedPlacementsOverTheMaximumIsABreak() {
        assertMaximum(
                1,
                anna(anna -> anna.hours(0, 100, 0)).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY),
                P1_AND_P2);
        assertMaximum(
                1,
                anna(anna -> anna.days(0, 10, 0)).pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY),
                P1_AND_P2);
    }

    @Test
    void completedAndPinnedTogetherAreTheLimitThen() {
        TinyDataset tiny = anna(anna -> anna.hours(0, 100, 50).days(0, 10, 5));

        assertMaximum(0, tiny.pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY), P1);
    }

    @Test
    void aPinnedPlacementThatIsChangedIsNoExcuse() {
        Verdict verdict =
                judge(anna(anna -> anna.hours(0, 100, 0)).pinned("anna", "P1", "bakery", "mies", MONDAY, FRIDAY), P1);

        assertThat(verdict.countBreaks(HardRule.MAXIMUM)).isEqualTo(1);
        assertThat(verdict.countBreaks(HardRule.PINNED)).isEqualTo(1);
    }

    @Test
    void historyCountsAndIsKeptLikeAPin() {
        TinyDataset past = anna(anna -> anna.hours(0, 304, 0))
                .asOf("2027-02-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertMaximum(0, past, P1);
        assertMaximum(1, past, P1_AND_P2);
        assertMaximum(0, past.student("anna", anna -> anna.hours(0, 640, 0)), P1_AND_P2);
        assertMaximum(0, past.student("anna", anna -> anna.hours(0, 100, 0)), P1);
    }

    // shortfalls

    @Test
    void hoursShortAreRoundedUp() {
        assertThat(hoursShort(anna(anna -> anna.hours(304, 1280, 0)), P1)).isZero();
        assertThat(hoursShort(anna(anna -> anna.hours(304.25, 1280, 0)), P1)).isEqualTo(1);
        assertThat(hoursShort(anna(anna -> anna.hours(305, 1280, 0)), P1)).isEqualTo(1);
        assertThat(hoursShort(anna(anna -> anna.hours(305.25, 1280, 0)), P1)).isEqualTo(2);
    }

    @Test
    void moreHoursThanRequiredMakeUpForNobody() {
        TinyDataset two = anna(anna -> anna.hours(100, 1280, 0)).student("bram", bram -> bram.hours(10.5, 1280, 0));

        assertThat(hoursShort(two, P1)).as("only Bram's 10.5, rounded up").isEqualTo(11);
    }

    @Test
    void completedHoursMakeUpForPlannedOnes() {
        assertThat(hoursShort(anna(anna -> anna.hours(640, 1280, 335)), P1)).isEqualTo(1);
        assertThat(hoursShort(anna(anna -> anna.hours(640, 1280, 336)), P1)).isZero();
    }

    @Test
    void aStudentWithoutPlacementOrRequestIsShortOfEverything() {
        assertThat(hoursShort(anna(anna -> anna.hours(640, 1280, 0)), NOTHING)).isEqualTo(640);
        assertThat(hoursShort(
                        anna(anna ->
                                anna.hours(640, 1280, 0).withoutRequest("P1").withoutRequest("P2")),
                        NOTHING))
                .isEqualTo(640);
    }

    @Test
    void eachStageDayShortCounts() {
        assertThat(daysShort(anna(anna -> anna.days(38, 160, 0)), P1)).isZero();
        assertThat(daysShort(anna(anna -> anna.days(40, 160, 0)), P1)).isEqualTo(2);
        assertThat(daysShort(anna(anna -> anna.days(40, 160, 2)), P1)).isZero();
        assertThat(daysShort(anna(anna -> anna.days(80, 160, 0)), P1_AND_P2))
                .as("38 + 42")
                .isZero();
    }

    @Test
    void aBrokenPlacementStillDelivers() {
        Verdict verdict = judge(anna(anna -> anna.hours(304, 1280, 0).exclusions("bakery")), P1);

        assertThat(verdict.cost().hard()).isEqualTo(1);
        assertThat(verdict.count(CostTerm.SHORTFALL_HOUR)).isZero();
    }

    @Test
    void daysOnWhichTheCompanyIsClosedDoNotCount() {
        TinyDataset closed = anna(anna -> anna.hours(304, 1280, 0).days(38, 160, 0))
                .company("bakery", bakery -> bakery.closed("2026-09-07", "2026-09-14"));

        // Monday 7, Tuesday 8, Monday 14 September
        assertThat(daysShort(closed, P1)).isEqualTo(3);
        assertThat(hoursShort(closed, P1)).isEqualTo(24);
    }

    @Test
    void aDayIsAsLongAsTheRequestAllows() {
        assertThat(hoursShort(anna(anna -> anna.hours(304, 1280, 0).minutesPerDay(450)), P1))
                .as("38 half hours")
                .isEqualTo(19);
    }

    @Test
    void minutesGrowOnTheSixteenthBirthday() {
        // 15 Mondays and 15 Tuesdays of 7 hours up to 15 December, 4 and 4 of 8 hours from 4 January: 210 + 64 hours
        assertThat(hoursShort(anna(anna -> anna.born("2011-01-04").hours(274, 1280, 0)), P1))
                .isZero();
        assertThat(hoursShort(anna(anna -> anna.born("2011-01-04").hours(275, 1280, 0)), P1))
                .isEqualTo(1);
        // with the birthday on Tuesday 5 January the Monday is still of 7 hours
        assertThat(hoursShort(anna(anna -> anna.born("2011-01-05").hours(274, 1280, 0)), P1))
                .isEqualTo(1);
    }

    @Test
    void minutesGrowOn29FebruaryForSomeoneBornThen() {
        // Monday 28 February 2028 of 7 hours, Tuesday 29 February of 8
        TinyDataset leapWeek = anna(anna -> anna.born("2012-02-29").hours(15.25, 1280, 0))
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .span("2027-08-30", "2028-07-07")
                                .period("P1", "2028-02-28", "2028-03-03")
                                .period("P2", "2028-03-06", "2028-03-10"));

        assertThat(hoursShort(leapWeek, P1)).isEqualTo(1);
        assertThat(hoursShort(leapWeek.student("anna", anna -> anna.hours(15, 1280, 0)), P1))
                .isZero();
        assertThat(hoursShort(leapWeek.student("anna", anna -> anna.hours(31, 1280, 0)), P1_AND_P2))
                .as("both days of the next week are of 8 hours")
                .isZero();
    }

    @Test
    void from16ADayIsNotLongerThanNineHours() {
        TinyDataset longDays =
                anna(anna -> anna.hours(342, 1280, 0)).company("bakery", bakery -> bakery.minutesPerDay(600));

        assertThat(hoursShort(longDays, P1)).as("38 days of 9 hours").isZero();
        assertThat(hoursShort(longDays.student("anna", anna -> anna.hours(343, 1280, 0)), P1))
                .isEqualTo(1);
    }

    // unplaced

    @Test
    void aRequestWithoutAPlacementCountsItsWeeks() {
        Verdict verdict = judge(TinyDataset.create(), NOTHING);

        assertThat(verdict.count(CostTerm.UNPLACED)).as("19 + 22").isEqualTo(41);
        assertThat(verdict.amount(CostTerm.UNPLACED)).isEqualTo(615);
        assertThat(verdict.cost().medium()).isEqualTo(615);
        assertThat(judge(TinyDataset.create(), P1).count(CostTerm.UNPLACED)).isEqualTo(22);
        assertThat(judge(TinyDataset.create(), P1_AND_P2).count(CostTerm.UNPLACED))
                .isZero();
    }

    @Test
    void onlyTheWeeksOfTheStudentCount() {
        assertThat(judge(anna(anna -> anna.stageFrom("2027-01-20").stageUntil("2027-02-02")), NOTHING)
                        .count(CostTerm.UNPLACED))
                .as("two weeks of January and one of February")
                .isEqualTo(3);
    }

    @Test
    void historyIsNeverUnplaced() {
        TinyDataset past =
                TinyDataset.create().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(judge(past, NOTHING).count(CostTerm.UNPLACED)).isEqualTo(22);
        assertThat(judge(TinyDataset.create().asOf("2027-02-01"), NOTHING).count(CostTerm.UNPLACED))
                .isEqualTo(22);
    }

    @Test
    void historyFillsHoursAndDays() {
        TinyDataset past = anna(anna -> anna.hours(640, 1280, 0).days(80, 160, 0))
                .asOf("2027-02-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(hoursShort(past, P1_AND_P2)).isZero();
        assertThat(hoursShort(past, P1)).isEqualTo(336);
        assertThat(daysShort(past, P1)).isEqualTo(42);
    }
}
