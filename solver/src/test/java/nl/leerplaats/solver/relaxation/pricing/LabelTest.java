package nl.leerplaats.solver.relaxation.pricing;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import org.junit.jupiter.api.Test;

/** One day of 480 minutes a week at the company of slot 0; the first week is history. */
class LabelTest {

    private static final int MINUTES = 480;

    private final Problem problem = HandMade.ofWeeks(3, "anna")
            .company("bakery", 5)
            .company("shop", 5)
            .with(tiny -> tiny.asOf("2026-09-07").baseline("anna", "P1", "bakery", "mies", MONDAY))
            .build();
    private final RequestFact[] requests = problem.index().requestsOf(0);
    private final Option past = problem.option(0, 0, option -> true);
    private final Option next = problem.option(0, 1, option -> true);
    private final Label empty = Label.empty(10);

    @Test
    void aPlacementAddsWhatItTakes() {
        Label one = empty.placed(0, 0, past, 15, true);
        assertThat(one.onStage()).as("history").isFalse();
        Label two = one.placed(0, 0, next, 25, false);
        assertThat(two).isEqualTo(new Label(one, 0, 0, 25, 2 * MINUTES, 2, 2 * MINUTES, 2, true, false));
        Label three = two.unplaced(100);
        assertThat(three)
                .isEqualTo(new Label(
                        two, Label.UNPLACED, Label.UNPLACED, 125, 2 * MINUTES, 2, 2 * MINUTES, 2, true, false));
    }

    /** No completion of the merged label costs more, and none is forbidden that one of both may have. */
    @Test
    void aMergedLabelIsNoWorseThanEither() {
        Label little = new Label(null, 3, 1, 70, 100, 9, 90, 8, false, false);
        Label much = new Label(null, 3, 1, 50, 200, 4, 200, 4, true, false);
        for (Label merged : new Label[] {little.merge(much), much.merge(little)}) {
            assertThat(merged).isEqualTo(new Label(null, 3, 1, 50, 200, 9, 90, 4, true, true));
        }
    }

    @Test
    void onlyTheFirstPlacementAtACompanyEarnsItsCredit() {
        Label shop = empty.placed(0, 1, past, 15, true);
        Label both = shop.placed(0, 0, next, 25, false);
        assertThat(both.earnsCredit(0)).isFalse();
        assertThat(both.earnsCredit(1)).isFalse();
        assertThat(both.earnsCredit(2)).isTrue();
        Label merged = both.merge(both);
        assertThat(merged.earnsCredit(0)).as("the last company is known").isFalse();
        assertThat(merged.earnsCredit(1))
                .as("it may not have been there before")
                .isTrue();
    }

    /** History needs no trip, so one for it is not paid; a merged label may have paid for any. */
    @Test
    void aTripIsPaidOnceAndNotForHistory() {
        Label history = empty.placed(0, 0, past, 15, true);
        assertThat(history.isVisited(requests, 1, 0)).isFalse();
        Label now = history.placed(0, 0, next, 25, false);
        assertThat(now.isVisited(requests, 2, 0)).isTrue();
        assertThat(now.isVisited(requests, 2, 1)).isFalse();
        assertThat(now.unplaced(0).isVisited(requests, 3, 0)).isTrue();
        assertThat(now.merge(now).isVisited(requests, 2, 1)).isTrue();
    }
}
