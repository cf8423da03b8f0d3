package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.TravelMode;
import org.junit.jupiter.api.Test;

/** The soft terms of one placement alone: the way and how well the company fits. P1 has 19 weeks, P2 has 22. */
class WayAndFitTest {

    private static final Tried TRAVEL = Tried.of(SoftConstraints::travel);
    private static final Tried LONG_TRAVEL = Tried.of(SoftConstraints::longTravel);
    private static final Tried INTEREST = Tried.of(SoftConstraints::interest);
    private static final Tried PREFERENCE = Tried.of(SoftConstraints::preference);
    private static final Tried UNLISTED = Tried.of(SoftConstraints::unlisted);
    private static final Tried EXTRA_DAY = Tried.of(SoftConstraints::extraDay);

    private static final List<Tried> ALL = List.of(TRAVEL, LONG_TRAVEL, INTEREST, PREFERENCE, UNLISTED, EXTRA_DAY);

    private static final UnaryOperator<TinyPlan> NOTHING = plan -> plan;
    private static final UnaryOperator<TinyPlan> P1 = p1(MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> P1_AND_P2 =
            plan -> P1.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    private static UnaryOperator<TinyPlan> p1(DayOfWeek... days) {
        return plan -> plan.place("anna", "P1", "bakery", "mies", days);
    }

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static TinyDataset minutes(int minutes) {
        return TinyDataset.create().travelTime("anna", "bakery", minutes);
    }

    // travel, longTravel

    @Test
    void theWayCountsMinutesForEachDayOfEachWeek() {
        TRAVEL.counts(19 * 2 * 20, minutes(20), P1);
        TRAVEL.counts(19 * 3 * 20, minutes(20), p1(MONDAY, TUESDAY, FRIDAY));
        TRAVEL.counts(41 * 2 * 20, minutes(20), P1_AND_P2);
        TRAVEL.counts(0, minutes(0), P1);
    }

    @Test
    void weeksWithoutAnOpenStageDayCountToo() {
        // of the 22 weeks of P2, two have no open Monday
        TRAVEL.counts(22, minutes(1), plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY));
    }

    @Test
    void onlyTheWeeksOfTheStudentCount() {
        TRAVEL.counts(2 * 2 * 20, minutes(20).student("anna", anna -> anna.stageFrom("2027-01-20")), P1);
    }

    @Test
    void theWayIsTheLeastOverTheWaysToTravel() {
        // 11.12 km: by bike 61 minutes, by moped 38, by bus 53
        TinyDataset far = TinyDataset.create().company("bakery", bakery -> bakery.at(52.19, 5.12));

        TRAVEL.counts(19 * 2 * 61, far, P1);
        TRAVEL.counts(
                19 * 2 * 38,
                far.student("anna", anna -> anna.travel(45, TravelMode.TRANSIT, TravelMode.MOPED, TravelMode.BIKE)),
                P1);
    }

    @Test
    void onlyMinutesAbove30AreLong() {
        LONG_TRAVEL.counts(0, minutes(30), P1);
        LONG_TRAVEL.counts(19 * 2, minutes(31), P1);
        LONG_TRAVEL.counts(41 * 2 * 15, minutes(45), P1_AND_P2);
    }

    // interest

    @Test
    void aCompanyWithoutASharedTagCountsItsWeeks() {
        TinyDataset tiny = anna(anna -> anna.interests("cakes", "bread"));

        INTEREST.counts(19, tiny, P1);
        INTEREST.counts(41, tiny.company("bakery", bakery -> bakery.tags("iron", "fire")), P1_AND_P2);
        INTEREST.counts(0, tiny.company("bakery", bakery -> bakery.tags("iron", "bread")), P1_AND_P2);
    }

    @Test
    void withoutInterestsEveryCompanyFits() {
        INTEREST.counts(0, TinyDataset.create(), P1);
        INTEREST.counts(0, TinyDataset.create().company("bakery", bakery -> bakery.tags("iron")), P1);
    }

    // preference, unlisted

    @Test
    void theRankAmongTheWishesCountsUpToFive() {
        PREFERENCE.counts(0, anna(anna -> anna.preferences("bakery", "a")), P1);
        PREFERENCE.counts(19, anna(anna -> anna.preferences("a", "bakery")), P1);
        PREFERENCE.counts(19 * 4, anna(anna -> anna.preferences("a", "b", "c", "d", "bakery")), P1);
        PREFERENCE.counts(41 * 5, anna(anna -> anna.preferences("a", "b", "c", "d", "e", "bakery")), P1_AND_P2);
        PREFERENCE.counts(19 * 5, anna(anna -> anna.preferences("a", "b", "c", "d", "e", "f", "bakery")), P1);
    }

    @Test
    void aCompanyOutsideTheWishesIsUnlistedAndHasNoRank() {
        TinyDataset wishes = anna(anna -> anna.preferences("smithy"));

        UNLISTED.counts(19, wishes, P1);
        UNLISTED.counts(41, wishes, P1_AND_P2);
        PREFERENCE.counts(0, wishes, P1);
        UNLISTED.counts(0, anna(anna -> anna.preferences("smithy", "bakery")), P1);
        UNLISTED.counts(0, TinyDataset.create(), P1);
    }

    // extraDay

    @Test
    void daysMoreOrFewerThanPreferredCountTheirWeeks() {
        TinyDataset three = anna(anna -> anna.request("P1", 3, 1, 2, 4));

        EXTRA_DAY.counts(0, three, p1(MONDAY, TUESDAY, WEDNESDAY));
        EXTRA_DAY.counts(19, three, p1(MONDAY, TUESDAY));
        EXTRA_DAY.counts(19 * 2, three, p1(MONDAY));
        EXTRA_DAY.counts(19, three, p1(MONDAY, TUESDAY, WEDNESDAY, THURSDAY));
    }

    @Test
    void aNumberThatIsNotAllowedCountsAsWell() {
        EXTRA_DAY.counts(19 * 3, TinyDataset.create(), p1(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY));
        EXTRA_DAY.counts(19 * 2, TinyDataset.create(), p1());
    }

    // all of them

    private static TinyDataset farAndUnwanted() {
        return anna(anna -> anna.interests("iron").preferences("smithy").request("P1", 1))
                .travelTime("anna", "bakery", 45);
    }

    @Test
    void whereNobodyIsPlacedNothingCounts() {
        ALL.forEach(term -> term.counts(0, farAndUnwanted(), NOTHING));
    }

    @Test
    void historyCountsInNone() {
        TinyDataset past =
                farAndUnwanted().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        ALL.forEach(term -> term.counts(0, past, P1));
        TRAVEL.counts(22 * 2 * 45, past, P1_AND_P2);
    }

    @Test
    void whatIsPinnedCountsLikeTheRest() {
        TinyDataset pinned = farAndUnwanted().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        TRAVEL.counts(19 * 2 * 45, pinned, P1);
        INTEREST.counts(19, pinned, P1);
        EXTRA_DAY.counts(19, pinned, P1);
    }
}
