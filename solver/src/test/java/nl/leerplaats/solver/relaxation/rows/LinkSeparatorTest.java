package nl.leerplaats.solver.relaxation.rows;

import static nl.leerplaats.solver.relaxation.HandMade.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

/** Three students, two supervisors, and a bakery with one place, with two in other tests. */
class LinkSeparatorTest {

    private static final int SAM = 0;
    private static final int TOM = 1;

    private final Problem problem = problem(1, 1);
    private final LinkSeparator separator = new LinkSeparator(problem.index(), problem.limits());

    private static Problem problem(int places, int ofMentor) {
        return HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .with(tiny -> tiny.company(
                                "bakery",
                                one -> one.places(places).mentor("mies", Weekdays.of(DayOfWeek.MONDAY), ofMentor))
                        .supervisor("sam", one -> {})
                        .supervisor("tom", one -> {}))
                .build();
    }

    private StudentYear year(int student, int supervisor) {
        return problem.year(student, supervisor, "bakery");
    }

    /** Two halves make one place, of which half a trip allows half. */
    @Test
    void halvesOfTwoStudentsAreMoreThanHalfATripAllows() {
        separator.add(year(0, SAM), 0.5);
        separator.add(year(1, SAM), 0.5);
        assertThat(separator.listBroken(trip -> 0.5))
                .containsExactly(new CapacityLink(SAM, problem.places("bakery", 0)));
        assertThat(separator.listBroken(trip -> 0.99)).hasSize(1);
        assertThat(separator.listBroken(trip -> 1)).isEmpty();
    }

    @Test
    void eachSupervisorHasTheirOwnTrip() {
        separator.add(year(0, SAM), 0.5);
        separator.add(year(1, TOM), 0.5);
        assertThat(separator.listBroken(trip -> 0.5)).isEmpty();
        assertThat(separator.listBroken(trip -> trip.supervisor() == TOM ? 0.4 : 0.5))
                .containsExactly(new CapacityLink(TOM, problem.places("bakery", 0)));
    }

    @Test
    void whoHasNobodyAndATripWithoutLinksBreakNothing() {
        separator.add(year(0, StudentYear.NOBODY), 0.5);
        assertThat(separator.listBroken(trip -> 0)).isEmpty();
        separator.add(year(1, SAM), 0.5);
        assertThat(separator.listBroken(trip -> Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(separator.listBroken(trip -> 0)).hasSize(1);
    }

    /** A mentor for no fewer than the company takes says nothing more; one for fewer does. */
    @Test
    void ofMentorAndCompanyTheTighterOneIsListed() {
        CapacityRow mentor = new CapacityRow(true, 0, problem.segment(0), MONDAY, 1);
        for (int ofMentor = 1; ofMentor <= 2; ofMentor++) {
            Problem roomy = problem(2, ofMentor);
            LinkSeparator two = new LinkSeparator(roomy.index(), roomy.limits());
            two.add(roomy.year(0, SAM, "bakery"), 0.5);
            two.add(roomy.year(1, SAM, "bakery"), 0.5);
            two.add(roomy.year(2, SAM, "bakery"), 0.5);
            if (ofMentor == 1) {
                assertThat(two.listBroken(trip -> 1)).containsExactly(new CapacityLink(SAM, mentor));
            } else {
                assertThat(two.listBroken(trip -> 1)).isEmpty();
                assertThat(two.listBroken(trip -> 0.7))
                        .containsExactly(new CapacityLink(SAM, roomy.places("bakery", 0)));
            }
        }
    }

    /** Where others have all places already, nothing may be taken with a trip or without: that is a matter of the row alone. */
    @Test
    void aRowWithNothingLeftHasNoLink() {
        Problem none = problem(1, 1);
        LinkSeparator full = new LinkSeparator(
                none.index(),
                none.context()
                        .leftTo(
                                new int[] {0},
                                List.of(
                                        none.year(0, SAM, "bakery"),
                                        none.year(1, SAM, "bakery"),
                                        none.year(2, SAM, (String) null))));
        full.add(none.year(0, SAM, "bakery"), 0.5);
        assertThat(full.listBroken(trip -> 0)).isEmpty();
    }
}
