package nl.leerplaats.solver.relaxation.pricing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import org.junit.jupiter.api.Test;

/**
 * So many labels end with the same option that the most expensive are merged: what pricing says is then a lower bound, and has to stay one.
 * Every company is there for one week, and no two of the first week take as long: at a student with a maximum none of them dominates another.
 */
class MergedLabelsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-08-31");

    /** So many are kept with the same last option before the rest is merged. */
    private static final int KEPT = 199;

    private static final double MINUTES_PER_HOUR = 60;

    private final HandMade made = HandMade.ofWeeks(4, "anna").with(tiny -> tiny.weight(CostTerm.DAY_CHANGE, 100));

    private void company(int week, String id, DayOfWeek day, int minutes) {
        String from = FIRST.plusWeeks(week).toString();
        String to = FIRST.plusWeeks(week).plusDays(6).toString();
        made.company(id, 10)
                .with((TinyDataset tiny) -> tiny.company(
                        id,
                        one -> one.mentor("mies", Weekdays.of(day), 1)
                                .minutesPerDay(minutes)
                                .withoutAccreditations()
                                .accredited(Profile.HBR, from, to)));
    }

    /**
     * With a maximum of 948 minutes, all four weeks can be had in one way alone: the shortest company of the first week (90), then 210, 400 and
     * 240. It costs 4 times 10 minutes of travel and two changes of the weekday. The label of its first two weeks is merged with one of 529
     * minutes. Another merged label costs less and takes as many minutes at most (119 + 410), but 528 at least, from which the maximum leaves no
     * room for the last week: it may not dominate.
     */
    @Test
    void aMergedLabelThatTakesMoreAtLeastDoesNotDominate() {
        for (int number = 0; number < KEPT - 1; number++) {
            company(0, "monday " + number, MONDAY, 319 + number);
        }
        company(0, "short", MONDAY, 90);
        company(0, "tuesday 1", TUESDAY, 118);
        company(0, "tuesday 2", TUESDAY, 119);
        company(1, "long", MONDAY, 410);
        company(1, "brief", TUESDAY, 210);
        company(2, "third", MONDAY, 400);
        company(3, "fourth", MONDAY, 240);
        Problem problem = made.with(tiny -> tiny.student("anna", anna -> anna.hours(0, 948 / MINUTES_PER_HOUR, 0)))
                .build();
        long cheapest = 4 * 10 + 2 * 100;
        Prices prices = new Prices(problem.index(), UNIT, 10 * UNIT);
        assertThat(prices.cost(problem.column(0, "short", "brief", "third", "fourth")))
                .isEqualTo(cheapest * UNIT);
        PricedStudent priced = problem.pricing()
                .price(List.of(new int[] {0}), new Pricing.Query(prices, Map.of(), student -> Prices.FAR, 0, 1))
                .get(0);
        assertThat(priced.least()).isLessThanOrEqualTo(cheapest * UNIT);
    }
}
