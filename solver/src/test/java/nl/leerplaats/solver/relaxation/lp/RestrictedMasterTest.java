package nl.leerplaats.solver.relaxation.lp;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.year.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Linear programs of a few columns, solved by hand. */
class RestrictedMasterTest {

    private static final double EXACT = 1e-6;

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    private static RestrictedMaster master(Problem problem, boolean mediumOnly, long budget, Column... columns) {
        RestrictedMaster master = new RestrictedMaster(
                problem.index(),
                problem.limits(),
                mediumOnly,
                budget,
                problem.context().effort());
        for (Column column : columns) {
            master.addNew(column);
        }
        return master;
    }

    /** Both want the bakery, which saves Anna 10 minutes and Bram 20: Bram has it, and its price is between what it saves them. */
    @Test
    void thePriceOfAScarcePlaceIsBetweenWhatItIsWorthToThem() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .company("shop", 15, 25)
                .company("mill", 15, 25)
                .build();
        try (RestrictedMaster master = master(
                problem,
                false,
                0,
                problem.column(0, "bakery"),
                problem.column(0, "shop"),
                problem.column(1, "bakery"),
                problem.column(1, "mill"))) {
            assertThat(master.solve()).isTrue();
            assertThat(master.value()).isCloseTo(15 + 5, within(EXACT));
            Prices prices = new Prices(problem.index(), UNIT, 0);
            master.readPrices(prices, UNIT);
            long price =
                    prices.rows().values().stream().mapToLong(Long::longValue).sum();
            assertThat(price).isBetween(10 * UNIT, 20 * UNIT);
            assertThat(master.dual(0)).as("the shop").isCloseTo(15, within(EXACT));
            assertThat(master.dual(1))
                    .as("the bakery and its price")
                    .isCloseTo(5 + price / (double) UNIT, within(EXACT));
        }
    }

    /** A budget of half a week without a placement: half of the cheap year without, at a price of a tenth of a point. */
    @Test
    void thePriceOfTheBudgetIsWhatAPointOfMediumCostSaves() {
        Problem problem = HandMade.ofWeeks(1, "anna").company("bakery", 10).build();
        try (RestrictedMaster master =
                master(problem, false, 50, problem.column(0, "bakery"), problem.column(0, (String) null))) {
            assertThat(master.solve()).isTrue();
            assertThat(master.value()).isCloseTo(5, within(EXACT));
            assertThat(master.budgetPrice()).isCloseTo(0.1, within(EXACT));
        }
        try (RestrictedMaster master =
                master(problem, true, 0, problem.column(0, "bakery"), problem.column(0, (String) null))) {
            assertThat(master.solve()).isTrue();
            assertThat(master.value()).as("medium cost has no budget").isZero();
        }
    }

    @Test
    void withoutAChoiceWithinTheBudgetThereIsNoSolution() {
        Problem problem = HandMade.ofWeeks(1, "anna").company("bakery", 10).build();
        try (RestrictedMaster master = master(problem, false, 99, problem.column(0, (String) null))) {
            assertThat(master.solve()).isFalse();
        }
    }

    /** The load of n of three costs floor(20 n² / 3): 0, 6, 26, 60. */
    private static Problem supervised() {
        return HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .with(tiny -> tiny.company("bakery", one -> one.places(3).mentor("mies", Weekdays.ALL, 3))
                        .supervisor("sam", one -> one.maxStudents(3))
                        .weight(CostTerm.SUPERVISOR_LOAD, 1)
                        .weight(CostTerm.VISIT_TRIP, 1))
                .build();
    }

    @Test
    void aLoadCostsWhatTheEnvelopeSaysAndATripCostsOnce() {
        Problem problem = supervised();
        for (int supervised = 0; supervised <= 3; supervised++) {
            Column[] columns = new Column[3];
            for (int student = 0; student < 3; student++) {
                columns[student] = problem.supervised(student, student < supervised ? 0 : -1, "bakery");
            }
            try (RestrictedMaster master = master(problem, false, 0, columns)) {
                assertThat(master.solve()).isTrue();
                long load = problem.index().loads().ofSupervisor(0).cost(supervised);
                assertThat(master.value())
                        .as("%d supervised", supervised)
                        .isCloseTo(15 + load + (supervised > 0 ? 10 : 0), within(EXACT));
            }
        }
    }

    @Test
    void theLoadsPriceIsTheSlopeWhereItIs() {
        Problem problem = supervised();
        try (RestrictedMaster master = master(
                problem,
                false,
                0,
                problem.supervised(0, 0, "bakery"),
                problem.supervised(1, 0, "bakery"),
                problem.supervised(2, 0, "bakery"),
                problem.column(2, "bakery"))) {
            assertThat(master.solve()).isTrue();
            Prices prices = new Prices(problem.index(), UNIT, 0);
            master.readPrices(prices, UNIT);
            assertThat(prices.load(problem.index().loads().ofSupervisor(0)))
                    .as("between the second and the third student")
                    .isBetween(20 * UNIT, 34 * UNIT);
        }
    }

    /** As long as Anna alone can make the trip, it is in her columns; when Bram can too, both pay a share of it. */
    @Test
    void aTripIsSharedWhenASecondStudentCanMakeIt() {
        Problem problem = supervised();
        Resource.VisitTrip trip =
                problem.index().trip(0, problem.index().facts().companies().get(0));
        try (RestrictedMaster master =
                master(problem, false, 0, problem.supervised(0, 0, "bakery"), problem.column(1, "bakery"))) {
            assertThat(master.isOnlyVisitor(0, trip)).isTrue();
            assertThat(master.isOnlyVisitor(1, trip)).isFalse();
            assertThat(master.solve()).isTrue();
            assertThat(TripShare.sum(master.readShares(UNIT).getOrDefault(0, List.of()), trip))
                    .isEqualTo(10 * UNIT);
            assertThat(master.addNew(problem.supervised(1, 0, "bakery"))).isTrue();
            assertThat(master.addNew(problem.supervised(1, 0, "bakery")))
                    .as("again")
                    .isFalse();
            assertThat(master.isOnlyVisitor(0, trip)).isFalse();
            assertThat(master.solve()).isTrue();
            assertThat(master.value()).isCloseTo(10 + 10 + 6, within(EXACT));
            assertThat(shares(master, trip)).isEqualTo(10 * UNIT);
            assertThat(master.columnsOf(1)).hasSize(2);
        }
    }

    /**
     * Each of two has half of the bakery and half of the shop, which costs as much as whole places would. Without links half a trip to each would do for that; one
     * place at each asks for two whole trips.
     */
    @Test
    void halfATripIsNotEnoughForAWholePlace() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .company("shop", 5, 5)
                .with(tiny -> tiny.supervisor("sam", one -> {}).weight(CostTerm.VISIT_TRIP, 1))
                .build();
        try (RestrictedMaster master = master(
                problem,
                false,
                0,
                problem.supervised(0, 0, "bakery"),
                problem.supervised(0, 0, "shop"),
                problem.supervised(1, 0, "bakery"),
                problem.supervised(1, 0, "shop"))) {
            assertThat(master.solve()).isTrue();
            assertThat(master.isComplete()).as("it violated rows").isFalse();
            while (!master.isComplete()) {
                assertThat(master.solve()).isTrue();
            }
            assertThat(master.value()).isCloseTo(5 + 5 + 10 + 10, within(EXACT));
            Prices prices = new Prices(problem.index(), UNIT, 0);
            master.readPrices(prices, UNIT);
            assertThat(prices.links()).isNotEmpty();
            for (String company : List.of("bakery", "shop")) {
                Resource.VisitTrip trip = problem.index()
                        .trip(0, problem.index().facts().companies().get(problem.company(company)));
                assertThat(shares(master, trip))
                        .as("what its links leave of the trip to the %s", company)
                        .isLessThanOrEqualTo(prices.rest(trip));
            }
        }
    }

    private static long shares(RestrictedMaster master, Resource.VisitTrip trip) {
        Map<Integer, List<TripShare>> shares = master.readShares(UNIT);
        return shares.values().stream()
                .mapToLong(list -> TripShare.sum(list, trip))
                .sum();
    }

    /** Anna can go to the shop for 8 minutes more without a trip there: of the trip to the bakery she needs 3 points, not all 10. */
    @Test
    void ofATripOfHersAloneAStudentTakesWhatIsNeeded() {
        Problem problem = HandMade.ofWeeks(1, "anna")
                .company("bakery", 5)
                .company("shop", 8)
                .with(tiny -> tiny.supervisor("sam", one -> {}).weight(CostTerm.VISIT_TRIP, 1))
                .build();
        try (RestrictedMaster master =
                master(problem, false, 0, problem.supervised(0, 0, "bakery"), problem.column(0, "shop"))) {
            assertThat(master.solve()).isTrue();
            Resource.VisitTrip trip =
                    problem.index().trip(0, problem.index().facts().companies().get(0));
            assertThat(TripShare.sum(master.readShares(UNIT).getOrDefault(0, List.of()), trip))
                    .isEqualTo(3 * UNIT);
        }
    }

    /** Keeping the recognition is worth its lapse and no more: its credit is between the 20 minutes that it costs Anna and that. */
    @Test
    void aRecognitionIsKeptWhereThatCostsLessThanItsLapse() {
        Problem problem = HandMade.recognitionThatLapses();
        try (RestrictedMaster master = master(problem, false, 0, problem.column(0, "shop"))) {
            assertThat(master.solve()).isTrue();
            assertThat(master.value()).isCloseTo(605, within(EXACT));
            Prices prices = new Prices(problem.index(), UNIT, 0);
            master.readPrices(prices, UNIT);
            assertThat(credit(problem, prices)).as("nobody keeps it here").isEqualTo(600 * UNIT);
            master.addNew(problem.column(0, "bakery"));
            assertThat(master.solve()).isTrue();
            assertThat(master.value()).isCloseTo(25, within(EXACT));
            Prices later = new Prices(problem.index(), UNIT, 0);
            master.readPrices(later, UNIT);
            assertThat(credit(problem, later)).isBetween(20 * UNIT, 600 * UNIT);
        }
    }

    private static long credit(Problem problem, Prices prices) {
        return prices.credit(problem.index().facts().companies().get(0));
    }

    @Test
    void itGivesUpWhereNoTimeIsLeft() {
        Problem problem = HandMade.ofWeeks(1, "anna").company("bakery", 10).build();
        try (RestrictedMaster master =
                new RestrictedMaster(problem.index(), problem.limits(), false, 0, new Effort(() -> 0))) {
            master.addNew(problem.column(0, "bakery"));
            assertThat(master.solve()).isFalse();
        }
    }
}
