package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Cost;
import org.junit.jupiter.api.Test;

/** The soft terms of placements: the way, the fit and the continuity. P1 has 19 weeks, P2 has 22. */
class SoftCostsTest {

    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static long count(CostTerm term, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        return judge(tiny, plan).count(term);
    }

    private static TinyPlan inP1(TinyPlan plan, DayOfWeek... days) {
        return plan.place("anna", "P1", "bakery", "mies", days);
    }

    // travel, longTravel

    @Test
    void travelCountsMinutesPerDayPerWeek() {
        TinyDataset twenty = TinyDataset.create().travelTime("anna", "bakery", 20);

        assertThat(count(CostTerm.TRAVEL, twenty, P1)).as("19 × 2 × 20").isEqualTo(760);
        assertThat(count(CostTerm.TRAVEL, twenty, plan -> inP1(plan, MONDAY, TUESDAY, FRIDAY)))
                .as("19 × 3 × 20")
                .isEqualTo(1140);
        assertThat(count(CostTerm.TRAVEL, twenty, plan -> plan)).isZero();
    }

    @Test
    void travelCountsWeeksNotStageDates() {
        // of the 22 weeks of P2, two have no open Monday
        assertThat(count(
                        CostTerm.TRAVEL,
                        TinyDataset.create().travelTime("anna", "bakery", 1),
                        plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY)))
                .isEqualTo(22);
    }

    @Test
    void onlyMinutesAbove30AreLong() {
        assertThat(count(CostTerm.LONG_TRAVEL, TinyDataset.create().travelTime("anna", "bakery", 30), P1))
                .isZero();
        assertThat(count(CostTerm.LONG_TRAVEL, TinyDataset.create().travelTime("anna", "bakery", 31), P1))
                .as("19 × 2 × 1")
                .isEqualTo(38);
        assertThat(judge(TinyDataset.create().travelTime("anna", "bakery", 45), P1)
                        .amount(CostTerm.LONG_TRAVEL))
                .as("19 × 2 × 15, times 2")
                .isEqualTo(1140);
    }

    // interest

    @Test
    void aCompanyWithoutASharedTagCountsItsWeeks() {
        TinyDataset tiny = anna(anna -> anna.interests("cakes", "bread"));

        assertThat(count(CostTerm.INTEREST, tiny, P1)).as("no tags at all").isEqualTo(19);
        assertThat(judge(tiny, P1).amount(CostTerm.INTEREST)).isEqualTo(760);
        assertThat(count(CostTerm.INTEREST, tiny.company("bakery", b -> b.tags("iron", "fire")), P1))
                .isEqualTo(19);
        assertThat(count(CostTerm.INTEREST, tiny.company("bakery", b -> b.tags("iron", "bread")), P1))
                .isZero();
    }

    @Test
    void withoutInterestsEveryCompanyFits() {
        assertThat(count(CostTerm.INTEREST, TinyDataset.create(), P1)).isZero();
        assertThat(count(CostTerm.INTEREST, TinyDataset.create().company("bakery", b -> b.tags("iron")), P1))
                .isZero();
    }

    // preference, unlisted

    @Test
    void eachRankOfTheWishListCountsUpToTheFifth() {
        assertThat(count(CostTerm.PREFERENCE, anna(anna -> anna.preferences("bakery", "a")), P1))
                .isZero();
        assertThat(count(CostTerm.PREFERENCE, anna(anna -> anna.preferences("a", "bakery")), P1))
                .isEqualTo(19);
        assertThat(count(CostTerm.PREFERENCE, anna(anna -> anna.preferences("a", "b", "c", "d", "bakery")), P1))
                .as("19 × 4")
                .isEqualTo(76);
        assertThat(count(CostTerm.PREFERENCE, anna(anna -> anna.preferences("a", "b", "c", "d", "e", "bakery")), P1))
                .as("19 × 5")
                .isEqualTo(95);
        assertThat(count(
                        CostTerm.PREFERENCE,
                        anna(anna -> anna.preferences("a", "b", "c", "d", "e", "f", "bakery")),
                        P1))
                .isEqualTo(95);
    }

    @Test
    void aCompanyOutsideTheWishListIsUnlisted() {
        TinyDataset wishes = anna(anna -> anna.preferences("smithy"));

        assertThat(count(CostTerm.UNLISTED, wishes, P1)).isEqualTo(19);
        assertThat(judge(wishes, P1).amount(CostTerm.UNLISTED)).isEqualTo(1140);
        assertThat(count(CostTerm.PREFERENCE, wishes, P1)).isZero();
        assertThat(count(CostTerm.UNLISTED, anna(anna -> anna.preferences("smithy", "bakery")), P1))
                .isZero();
        assertThat(count(CostTerm.UNLISTED, TinyDataset.create(), P1))
                .as("no wishes")
                .isZero();
    }

    // extraDay

    @Test
    void eachDayFromThePreferredNumberCountsItsWeeksEitherWay() {
        TinyDataset three = anna(anna -> anna.request("P1", 3, 2, 4, 1));

        assertThat(count(CostTerm.EXTRA_DAY, three, plan -> inP1(plan, MONDAY, TUESDAY, WEDNESDAY)))
                .isZero();
        assertThat(count(CostTerm.EXTRA_DAY, three, plan -> inP1(plan, MONDAY, TUESDAY)))
                .isEqualTo(19);
        assertThat(count(CostTerm.EXTRA_DAY, three, plan -> inP1(plan, MONDAY, TUESDAY, WEDNESDAY, THURSDAY)))
                .isEqualTo(19);
        assertThat(count(CostTerm.EXTRA_DAY, three, plan -> inP1(plan, MONDAY))).isEqualTo(38);
    }

    // companyChange, mentorChange, dayChange

    /** The bakery with a second mentor, and a smithy. */
    private static TinyDataset twoCompanies() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {});
    }

    private static Verdict afterP1(TinyDataset tiny, String company, String mentor, DayOfWeek... days) {
        return judge(tiny, plan -> P1.apply(plan).place("anna", "P2", company, mentor, days));
    }

    private static void assertChanges(Verdict verdict, int company, int mentor, int day) {
        assertThat(verdict.count(CostTerm.COMPANY_CHANGE)).as("companyChange").isEqualTo(company);
        assertThat(verdict.count(CostTerm.MENTOR_CHANGE)).as("mentorChange").isEqualTo(mentor);
        assertThat(verdict.count(CostTerm.DAY_CHANGE)).as("dayChange").isEqualTo(day);
    }

    @Test
    void goingOnAsBeforeCostsNothing() {
        assertChanges(afterP1(twoCompanies(), "bakery", "mies", TUESDAY, MONDAY), 0, 0, 0);
    }

    @Test
    void anotherCompanyIsOneChangeWhateverTheMentorIsCalled() {
        assertChanges(afterP1(twoCompanies(), "smithy", "mies", MONDAY, TUESDAY), 1, 0, 0);
        assertThat(afterP1(twoCompanies(), "smithy", "mies", MONDAY, TUESDAY).amount(CostTerm.COMPANY_CHANGE))
                .isEqualTo(1200);
    }

    @Test
    void anotherMentorOfTheSameCompanyIsAChange() {
        assertChanges(afterP1(twoCompanies(), "bakery", "kees", MONDAY, TUESDAY), 0, 1, 0);
    }

    @Test
    void daysCountAsFarAsTheyAreSwapped() {
        assertChanges(afterP1(twoCompanies(), "bakery", "mies", MONDAY, FRIDAY), 0, 0, 1);
        assertChanges(afterP1(twoCompanies(), "bakery", "mies", THURSDAY, FRIDAY), 0, 0, 2);
        assertChanges(afterP1(twoCompanies(), "bakery", "mies", WEDNESDAY, THURSDAY, FRIDAY), 0, 0, 2);
        assertChanges(afterP1(twoCompanies(), "bakery", "mies", FRIDAY), 0, 0, 1);
    }

    @Test
    void aDayMoreOrLessIsNoSwap() {
        assertChanges(afterP1(twoCompanies(), "bakery", "mies", MONDAY), 0, 0, 0);
        assertChanges(afterP1(twoCompanies(), "bakery", "mies", MONDAY, TUESDAY, FRIDAY), 0, 0, 0);
    }

    @Test
    void daysCountAtAnotherCompanyToo() {
        assertChanges(afterP1(twoCompanies(), "smithy", "mies", THURSDAY, FRIDAY), 1, 0, 2);
    }

    @Test
    void anUnplacedRequestInBetweenBreaksTheChain() {
        TinyDataset three = twoCompanies()
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .period("P1", "2026-08-31", "2026-10-16")
                                .period("P2", "2026-10-26", "2026-12-18")
                                .period("P3", "2027-01-04", "2027-02-19"))
                .student("anna", anna -> anna.request("P3", 2));
        UnaryOperator<TinyPlan> p3 = plan -> plan.place("anna", "P3", "smithy", "mies", THURSDAY, FRIDAY);

        assertChanges(judge(three, plan -> p3.apply(P1.apply(plan))), 0, 0, 0);
        assertChanges(
                judge(three, plan -> p3.apply(P1.apply(plan)).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)),
                1,
                0,
                2);
        assertChanges(
                judge(three.student("anna", anna -> anna.withoutRequest("P2")), plan -> p3.apply(P1.apply(plan))),
                1,
                0,
                2);
    }

    // recognitionLapse

    private static TinyDataset lapsing() {
        return twoCompanies().company("smithy", smithy -> smithy.lastPlacementEnded("2023-06-30"));
    }

    @Test
    void aCompanyThatWouldLapseCountsWithoutAPlacement() {
        assertThat(count(CostTerm.RECOGNITION_LAPSE, lapsing(), P1)).isEqualTo(1);
        assertThat(judge(lapsing(), P1).amount(CostTerm.RECOGNITION_LAPSE)).isEqualTo(600);
        assertThat(afterP1(lapsing(), "smithy", "mies", MONDAY, TUESDAY).count(CostTerm.RECOGNITION_LAPSE))
                .isZero();
        assertThat(count(CostTerm.RECOGNITION_LAPSE, twoCompanies(), P1)).isZero();
    }

    @Test
    void onlyAPlacementThatHasBegunOnTheDayOfTheLapseKeepsARecognition() {
        // the second period begins on 1 February 2027
        assertThat(startsInP2("2023-02-02")).as("begins the day before").isZero();
        assertThat(startsInP2("2023-02-01")).as("begins on the day").isZero();
        assertThat(startsInP2("2023-01-31")).as("begins the day after").isEqualTo(1);
        assertThat(count(CostTerm.RECOGNITION_LAPSE, smithyEnded("2023-01-31"), P1_AT_SMITHY))
                .as("the first period, and nobody in the second")
                .isZero();
    }

    @Test
    void aLateEntrantBeginsOnTheOwnFirstDay() {
        TinyDataset late = smithyEnded("2022-10-01").student("anna", anna -> anna.stageFrom("2026-10-01"));

        assertThat(count(CostTerm.RECOGNITION_LAPSE, late, P1_AT_SMITHY)).isZero();
        assertThat(count(
                        CostTerm.RECOGNITION_LAPSE,
                        late.student("anna", anna -> anna.stageFrom("2026-10-02")),
                        P1_AT_SMITHY))
                .isEqualTo(1);
    }

    private static final UnaryOperator<TinyPlan> P1_AT_SMITHY =
            plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);

    private static TinyDataset smithyEnded(String date) {
        return twoCompanies().company("smithy", smithy -> smithy.lastPlacementEnded(date));
    }

    private static long startsInP2(String ended) {
        return afterP1(smithyEnded(ended), "smithy", "mies", MONDAY, TUESDAY).count(CostTerm.RECOGNITION_LAPSE);
    }

    @Test
    void historyKeepsARecognitionAlive() {
        TinyDataset past = lapsing().asOf("2027-02-01").baseline("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);

        assertThat(count(
                        CostTerm.RECOGNITION_LAPSE,
                        past,
                        plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY)))
                .isZero();
        assertThat(count(CostTerm.RECOGNITION_LAPSE, past, plan -> plan)).isEqualTo(1);
    }

    // history and weights

    @Test
    void historyCostsNothingButTheChangeAfterIt() {
        TinyDataset past = twoCompanies()
                .student(
                        "anna",
                        anna -> anna.interests("iron").preferences("smithy").request("P1", 3))
                .travelTime("anna", "bakery", 45)
                .asOf("2027-02-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(judge(past, P1).counts()).containsOnlyKeys(CostTerm.UNPLACED);
        assertThat(afterP1(past.company("smithy", s -> s.tags("iron")), "smithy", "mies", MONDAY, FRIDAY)
                        .counts())
                .containsOnlyKeys(CostTerm.TRAVEL, CostTerm.COMPANY_CHANGE, CostTerm.DAY_CHANGE);
    }

    @Test
    void theBreakBetweenTwoHistoryPlacementsIsForgotten() {
        TinyDataset past = twoCompanies()
                .asOf("2027-07-19")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("anna", "P2", "smithy", "mies", THURSDAY, FRIDAY);

        assertThat(afterP1(past, "smithy", "mies", THURSDAY, FRIDAY).cost()).isEqualTo(new Cost(0, 0, 0));
    }

    @Test
    void weightsOfTheDatasetReplaceTheDefaults() {
        TinyDataset tiny = TinyDataset.create()
                .travelTime("anna", "bakery", 31)
                .weight(CostTerm.TRAVEL, 0)
                .weight(CostTerm.LONG_TRAVEL, 1000)
                .weight(CostTerm.UNPLACED, 7);

        Verdict verdict = judge(tiny, P1);

        assertThat(verdict.count(CostTerm.TRAVEL)).isEqualTo(1178);
        assertThat(verdict.cost()).isEqualTo(new Cost(0, 7 * 22, 38_000));
    }
}
