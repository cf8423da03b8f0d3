package nl.leerplaats.web.work.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.leerplaats.web.store.plan.WorkingSince;
import org.junit.jupiter.api.Test;

/** Which plan held on which days. */
class HeldPlanTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static WorkingSince since(long version, String plan, String moment) {
        return new WorkingSince(version, plan, Instant.parse(moment), null);
    }

    private static List<HeldPlan> list(WorkingSince... since) {
        return HeldPlan.list(List.of(since), ZONE);
    }

    private static LocalDate september(int day) {
        return LocalDate.of(2026, 9, day);
    }

    @Test
    void theFirstPlanStandsForWhatWasBeforeItAndTheLastHoldsOn() {
        assertThat(list()).isEmpty();
        assertThat(list(since(1, "a", "2026-09-07T10:00:00Z"))).containsExactly(new HeldPlan("a", null, null));
    }

    @Test
    void aPlanHoldsFromTheDayOnThatItWasMade() {
        assertThat(list(since(1, "a", "2026-09-07T10:00:00Z"), since(2, "b", "2026-09-09T10:00:00Z")))
                .containsExactly(new HeldPlan("a", null, september(8)), new HeldPlan("b", september(9), null));
    }

    @Test
    void whatHeldOnlyInTheCourseOfADayHeldOnNone() {
        assertThat(list(
                        since(1, "a", "2026-09-07T10:00:00Z"),
                        since(2, "b", "2026-09-09T10:00:00Z"),
                        since(1, "a", "2026-09-09T10:05:00Z"),
                        since(3, "c", "2026-09-10T10:00:00Z")))
                .containsExactly(new HeldPlan("a", null, september(9)), new HeldPlan("c", september(10), null));
    }

    @Test
    void whatWasBeforeTheFirstDayCountsAsTheFirstVersionHadItWhateverWasDoneOnThatDay() {
        assertThat(list(
                        since(1, "a", "2026-09-07T10:00:00Z"),
                        since(2, "b", "2026-09-07T11:00:00Z"),
                        since(3, "c", "2026-09-07T12:00:00Z")))
                .containsExactly(new HeldPlan("a", null, september(6)), new HeldPlan("c", september(7), null));
    }

    /** A version that only says how far placements are is the same plan. */
    @Test
    void versionsOfOnePlanAreOne() {
        assertThat(list(
                        since(1, "a", "2026-09-07T10:00:00Z"),
                        since(2, "a", "2026-09-09T10:00:00Z"),
                        since(3, "a", "2026-09-11T10:00:00Z")))
                .containsExactly(new HeldPlan("a", null, null));
    }

    @Test
    void undoLetsAPlanHoldAgain() {
        assertThat(list(
                        since(1, "a", "2026-09-07T10:00:00Z"),
                        since(2, "b", "2026-09-09T10:00:00Z"),
                        since(1, "a", "2026-09-14T10:00:00Z")))
                .containsExactly(
                        new HeldPlan("a", null, september(8)),
                        new HeldPlan("b", september(9), september(13)),
                        new HeldPlan("a", september(14), null));
    }

    @Test
    void aDayEndsWherePeopleAre() {
        assertThat(list(since(1, "a", "2026-09-07T10:00:00Z"), since(2, "b", "2026-09-09T22:30:00Z")))
                .as("half past midnight in Amsterdam")
                .containsExactly(new HeldPlan("a", null, september(9)), new HeldPlan("b", september(10), null));
    }
}
