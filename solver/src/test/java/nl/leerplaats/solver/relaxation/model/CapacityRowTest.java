package nl.leerplaats.solver.relaxation.model;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityRowTest {

    @ParameterizedTest
    @CsvSource({
        "00001, 00001, 1",
        "00001, 10110, 0",
        "00111, 00001, 0",
        "00111, 00011, 1",
        "00111, 11001, 0",
        "11111, 01111, 2",
        "11111, 11111, 2"
    })
    void aPlacementCountsByItsDaysInACapacityConstraintAndByHalfOfThemInACut(
            String days, String placement, int coefficient) {
        CapacityRow row = new CapacityRow(false, 0, 0, Integer.parseInt(days, 2), 1);
        assertThat(row.taken(Integer.parseInt(placement, 2))).isEqualTo(coefficient);
    }

    /** At the bakery in both weeks, of which the first is history, and at the shop with its own mentor in the third. */
    @Test
    void aYearCountsWhereItIsAtTheOwnerInTheSegmentAndHistoryNowhere() {
        Problem problem = HandMade.ofWeeks(3, "anna")
                .company("bakery", 5)
                .company("shop", 5)
                .with(tiny -> tiny.asOf("2026-09-07").baseline("anna", "P1", "bakery", "mies", MONDAY))
                .build();
        Column column = problem.column(0, "bakery", "bakery", "shop");
        int bakery = problem.company("bakery");
        int shop = problem.company("shop");
        int mentor = problem.option(0, 2, "shop").mentor().index();
        assertThat(problem.places("bakery", 0).taken(column.year()))
                .as("history")
                .isZero();
        assertThat(problem.places("bakery", 1).taken(column.year())).isEqualTo(1);
        assertThat(problem.places("bakery", 2).taken(column.year()))
                .as("elsewhere")
                .isZero();
        assertThat(problem.limits().row(true, mentor, problem.segment(2), 1).taken(column.year()))
                .isEqualTo(1);
        List<String> taken = new ArrayList<>();
        CapacityRow.forEachTaken(
                column.year(),
                (ofMentor, owner, segment, day) -> taken.add(ofMentor + " " + owner + " " + segment + " " + day));
        int bakersMentor = problem.option(0, 1, "bakery").mentor().index();
        assertThat(taken)
                .containsExactlyInAnyOrder(
                        "false " + bakery + " " + problem.segment(1) + " 0",
                        "true " + bakersMentor + " " + problem.segment(1) + " 0",
                        "false " + shop + " " + problem.segment(2) + " 0",
                        "true " + mentor + " " + problem.segment(2) + " 0");
    }

    @Test
    void theCompanyOfARowOfAMentorIsTheMentors() {
        Problem problem = HandMade.ofWeeks(1, "anna")
                .company("bakery", 5)
                .company("shop", 5)
                .with(tiny -> tiny.company("bakery", one -> one.mentor("noor", Weekdays.ALL, 1)))
                .build();
        int mentor = problem.option(0, 0, "shop").mentor().index();
        int shop = problem.company("shop");
        assertThat(mentor).isNotEqualTo(shop);
        assertThat(new CapacityRow(true, mentor, 0, 1, 1).company(problem.index()))
                .isEqualTo(shop);
        assertThat(new CapacityRow(false, shop, 0, 1, 1).company(problem.index()))
                .isEqualTo(shop);
    }
}
