package nl.leerplaats.solver.relaxation.rows;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bakery has one place on Monday, Tuesday and Wednesday, and a mentor who takes three; a student wants two days in the second week. */
class SeparatorTest {

    private static final int MON_TUE = 0b00011;
    private static final int TUE_WED = 0b00110;
    private static final int MON_WED = 0b00101;
    private static final int MON_TUE_WED = 0b00111;

    private final Problem problem = HandMade.ofWeeks(2, "anna")
            .company("bakery", 5)
            .with(tiny -> tiny.student("anna", one -> one.request("P2", 2))
                    .company("bakery", one -> one.mentor("mies", Weekdays.of(MONDAY, TUESDAY, WEDNESDAY), 3)))
            .build();
    private final Separator separator = new Separator(problem.limits());

    /** A year with these days in the first and in the second week; 0 for no placement. */
    private StudentYear year(int first, int second) {
        return new StudentYear(new @Nullable Option[] {on(0, first), on(1, second)}, StudentYear.NOBODY);
    }

    private @Nullable Option on(int week, int days) {
        return days == 0 ? null : problem.option(0, week, option -> option.daysMask() == days);
    }

    private CapacityRow places(int week, int days) {
        return problem.limits().row(false, 0, problem.segment(week), days);
    }

    @Test
    void aConstraintThatIsKeptExactlyIsNotBroken() {
        separator.add(year(1, 0), 0.25);
        separator.add(year(1, MON_TUE), 0.75);
        assertThat(separator.listBroken()).isEmpty();
    }

    @Test
    void aConstraintIsBrokenAboveItsLimit() {
        separator.add(year(1, 0), 0.5);
        separator.add(year(1, 0), 0.51);
        assertThat(separator.listBroken()).containsExactly(places(0, 1));
    }

    /** Rows of the same weekday are violated alike in all segments, so one of them is enough for the next round. */
    @Test
    void ofTheSegmentsOnlyTheMostViolatedIsListed() {
        separator.add(year(1, MON_TUE), 1.2);
        separator.add(year(0, MON_TUE), 0.5);
        assertThat(separator.listBroken()).containsExactly(places(1, 1), places(1, 2));
        Separator other = new Separator(problem.limits());
        other.add(year(1, MON_TUE), 1.2);
        other.add(year(1, 0), 0.5);
        assertThat(other.listBroken()).containsExactly(places(0, 1), places(1, 2));
    }

    /** Three halves of two days: each of the three days is taken once, but one place on three days is room for one of two days. */
    @Test
    void halvesThatFillThreeDaysBreakTheCut() {
        separator.add(year(0, MON_TUE), 0.5);
        separator.add(year(0, TUE_WED), 0.5);
        separator.add(year(0, MON_WED), 0.5);
        assertThat(separator.listBroken()).containsExactly(places(1, MON_TUE_WED));
    }

    /** The constraint of a day comes first: what it does to the solution may mend the cut too. */
    @Test
    void noCutIsListedWhereADayIsBroken() {
        separator.add(year(0, MON_TUE), 1);
        separator.add(year(0, TUE_WED), 0.5);
        separator.add(year(0, MON_WED), 0.5);
        assertThat(separator.listBroken()).containsExactlyInAnyOrder(places(1, 1), places(1, 2));
    }

    /** Two places and a mentor for one: the mentor is the limit. */
    @Test
    void mentorsAreLimitsToo() {
        Problem roomy = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .with(tiny -> tiny.company("bakery", one -> one.places(2)))
                .build();
        Separator here = new Separator(roomy.limits());
        here.add(roomy.year(0, -1, "bakery"), 1);
        here.add(roomy.year(1, -1, "bakery"), 0.1);
        assertThat(here.listBroken()).containsExactly(roomy.limits().row(true, 0, roomy.segment(0), HandMade.MONDAY));
    }

    @Test
    void historyTakesNothing() {
        Problem replanned = HandMade.ofWeeks(2, "anna", "bram")
                .company("bakery", 5, 5)
                .with(tiny -> tiny.asOf("2026-09-07").baseline("anna", "P1", "bakery", "mies", MONDAY))
                .build();
        Separator here = new Separator(replanned.limits());
        here.add(replanned.year(0, -1, "bakery", null), 5);
        assertThat(here.listBroken()).isEmpty();
    }
}
