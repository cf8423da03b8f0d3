package nl.leerplaats.solver.relaxation.pricing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

/** The first week is history. A trip costs 10 points, and the recognition of the bakery can lapse in the third week. */
class PricesTest {

    private static final int THREE_DAYS = 0b00111;

    private final Problem problem = HandMade.ofWeeks(3, "anna")
            .company("bakery", 5)
            .company("shop", 8)
            .with(tiny -> tiny.asOf("2026-09-07")
                    .baseline("anna", "P1", "bakery", "mies", MONDAY)
                    .student("anna", one -> one.request("P3", 2))
                    .company(
                            "bakery",
                            one -> one.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1)
                                    .lastPlacementEnded("2022-09-15"))
                    .supervisor("sam", one -> {})
                    .weight(CostTerm.VISIT_TRIP, 1)
                    .weight(CostTerm.RECOGNITION_LAPSE, 600))
            .build();
    private final CompanyFact bakery = problem.index().facts().companies().get(0);
    private final Prices prices = new Prices(problem.index(), UNIT, 7 * UNIT);

    private CapacityRow row(boolean ofMentor, int week, int days) {
        return problem.limits().row(ofMentor, 0, problem.segment(week), days);
    }

    @Test
    void aPlacementPaysForEveryRowThatItIsIn() {
        prices.charge(row(false, 2, 1), 100);
        prices.charge(row(false, 2, 2), 20);
        prices.charge(row(true, 2, 1), 3);
        prices.charge(row(false, 2, THREE_DAYS), 5_000);
        prices.charge(row(false, 1, 1), 70_000);
        assertThat(prices.occupation(problem.option(0, 2, "bakery"))).isEqualTo(100 + 20 + 3 + 5_000);
        assertThat(prices.occupation(
                        problem.option(0, 1, option -> option.company().equals(bakery) && option.daysMask() == 1)))
                .isEqualTo(70_000);
        assertThat(prices.occupation(problem.option(0, 1, "shop"))).isZero();
        assertThat(prices.paid()).as("three days have room for one").isEqualTo(100 + 20 + 3 + 5_000 + 70_000);
        assertThat(prices.sets()).containsExactly(row(false, 2, THREE_DAYS));
    }

    @Test
    void historyPaysNothing() {
        prices.charge(row(false, 0, 1), 100);
        assertThat(prices.occupation(problem.option(0, 0, "bakery"))).isZero();
    }

    /** The right-hand side counts: a row of two is paid twice. */
    @Test
    void aRowThatIsChargedTwiceHasTheSum() {
        CapacityRow two = new CapacityRow(false, 0, problem.segment(2), 1, 2);
        prices.charge(two, 100);
        prices.charge(two, 11);
        prices.charge(two, 0);
        assertThat(prices.rows()).containsOnly(Map.entry(two, 111L));
        assertThat(prices.paid()).isEqualTo(222);
    }

    @Test
    void aYearCostsItsOwnCostAndAllPrices() {
        Column column = problem.supervised(0, 0, "bakery", null, "bakery");
        prices.charge(row(false, 2, 1), 100);
        prices.setLoad(problem.index().loads().ofSupervisor(0), 40_000);
        prices.creditWhole(problem.limits().listLapsing());
        assertThat(prices.credit(bakery)).as("history keeps it").isZero();
        prices.credit(problem.index().recognition(bakery), 900);
        long own = 10 * UNIT + HandMade.UNPLACED * 7 * UNIT; // two days of 5 minutes; the second week
        assertThat(prices.cost(column)).isEqualTo(own + 100 + 40_000 - 900);
        assertThat(prices.ofPlaces(column)).isEqualTo(100 - 900);
        Column cheaper = problem.column(0, "bakery", "bakery", "bakery");
        assertThat(prices.ceiling(List.of(column, cheaper)))
                .isEqualTo(prices.cost(cheaper) + 1)
                .isLessThan(prices.ceiling(List.of(column)));
        assertThat(prices.ceiling(List.of(column)))
                .as("with the whole cost of its trip")
                .isEqualTo(prices.cost(column) + 10 * UNIT + 1);
        assertThat(prices.ceiling(List.of())).isGreaterThan(Prices.FAR);
    }

    @Test
    void aLinkIsPaidWithItsSupervisorAlone() {
        CapacityLink link = new CapacityLink(0, row(false, 2, 1));
        prices.charge(problem.index(), link, 4 * UNIT);
        assertThat(prices.linked(0, problem.option(0, 2, "bakery"))).isEqualTo(4 * UNIT);
        assertThat(prices.linked(StudentYear.NOBODY, problem.option(0, 2, "bakery")))
                .isZero();
        assertThat(prices.linked(0, problem.option(0, 1, "shop"))).isZero();
        assertThat(prices.linked(0, problem.option(0, 1, "bakery")))
                .as("another week")
                .isZero();
        assertThat(prices.occupation(problem.option(0, 2, "bakery"))).isZero();
        assertThat(prices.paid()).as("trips pay for it").isZero();
        assertThat(prices.ofPlaces(problem.supervised(0, 0, null, null, "bakery")))
                .isEqualTo(4 * UNIT);
        assertThat(prices.ofPlaces(problem.column(0, null, null, "bakery"))).isZero();
    }

    /** The trip costs 10: of a second link of 7, to which it gives two at once, 1 is left for each. */
    @Test
    void linksTogetherCostNoMoreThanTheTrip() {
        CapacityRow two = new CapacityRow(false, 0, problem.segment(1), 1, 2);
        CapacityLink first = new CapacityLink(0, row(false, 2, 1));
        Resource.VisitTrip trip = problem.index().trip(0, bakery);
        prices.charge(problem.index(), first, 7 * UNIT);
        assertThat(prices.rest(trip)).isEqualTo(3 * UNIT);
        prices.charge(problem.index(), new CapacityLink(0, two), UNIT);
        assertThat(prices.rest(trip)).isEqualTo(UNIT);
        prices.charge(problem.index(), new CapacityLink(0, two), 7 * UNIT);
        assertThat(prices.rest(trip)).isZero();
        prices.charge(problem.index(), first, UNIT);
        assertThat(prices.links())
                .containsOnly(Map.entry(first, 7 * UNIT), Map.entry(new CapacityLink(0, two), 3 * UNIT / 2));
        Prices medium = new Prices(problem.index(), 0, UNIT);
        medium.charge(problem.index(), first, UNIT);
        assertThat(medium.links()).as("a trip is no medium cost").isEmpty();
    }

    @Test
    void linksAreMixedAndLeftOutLikeRows() {
        CapacityLink link = new CapacityLink(0, row(false, 2, 1));
        prices.charge(problem.index(), link, 4_001);
        prices.charge(row(false, 2, 1), 9);
        assertThat(prices.mix(problem.index(), new Prices(problem.index(), UNIT, 0), 0.5)
                        .links())
                .containsOnly(Map.entry(link, 2_000L));
        assertThat(prices.ofRowsBut(problem.index(), Set.of(link.row())).links())
                .isEmpty();
        assertThat(prices.ofRowsBut(problem.index(), Set.of(row(false, 1, 1))).links())
                .isEqualTo(prices.links());
        assertThat(prices.lowered(problem.index(), Map.of(link.row(), 9L), row -> true)
                        .links())
                .isEqualTo(prices.links());
        assertThat(prices.lowered(problem.index(), Map.of(), row -> false).links())
                .isEmpty();
    }

    @Test
    void mixedPricesLieBetweenAndAreRoundedDown() {
        CapacityRow first = row(false, 1, 1);
        CapacityRow second = row(false, 2, 1);
        Prices other = new Prices(problem.index(), UNIT, 8 * UNIT);
        prices.charge(first, 10);
        other.charge(first, 15);
        other.charge(second, 5);
        prices.setLoad(problem.index().loads().ofSupervisor(0), 100);
        prices.credit(problem.index().recognition(bakery), 7);
        Prices mixed = prices.mix(problem.index(), other, 0.5);
        assertThat(mixed.mediumUnit()).isEqualTo(7_500);
        assertThat(mixed.rows()).containsEntry(first, 12L).containsEntry(second, 2L);
        assertThat(mixed.paid()).isEqualTo(14);
        assertThat(mixed.load(problem.index().loads().ofSupervisor(0))).isEqualTo(50);
        assertThat(mixed.credit(bakery)).isEqualTo(3);
        assertThat(prices.mix(problem.index(), other, 0).rows())
                .containsEntry(first, 10L)
                .doesNotContainKey(second);
        assertThat(prices.mix(problem.index(), other, 1).rows()).isEqualTo(other.rows());
    }

    @Test
    void aLoadIsPricedByTheLevelOfItsCost() {
        assertThat(prices.unit(problem.index().loads().ofSupervisor(0))).isEqualTo(UNIT);
        assertThat(prices.unit(new Resource.Load(0, CostTerm.UNSUPERVISED, 1, 1, 1, 1)))
                .isEqualTo(7 * UNIT);
    }
}
