package nl.leerplaats.solver.relaxation.generation;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Objects;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.lp.IntegerMaster;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Anna and Bram are the cluster; Cato has the bakery, so that the shop and the hall are left for them. */
class ClusterYearsTest {

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato")
            .company("bakery", 5, 5, 5)
            .company("shop", 15, 20, 25)
            .company("hall", 30, 40, 45)
            .build();
    private final List<StudentYear> plan =
            List.of(problem.year(0, -1, "shop"), problem.year(1, -1, "hall"), problem.year(2, -1, "bakery"));
    private final ClusterYears cluster =
            new ClusterYears(problem.context(), problem.pricing(), new Cluster(List.of(new int[] {0, 1})));

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    @AfterEach
    void end() {
        cluster.close();
    }

    private IntegerMaster.Result choose() {
        return cluster.choose(plan, null, Effort.NO_LIMIT, Double.POSITIVE_INFINITY);
    }

    /** 15 + 40 or 30 + 20: the second, since the bakery is not left. */
    @Test
    void whatTheRestOfThePlanTakesIsNotThere() {
        cluster.begin(false, plan);
        while (!cluster.isExhausted()) {
            cluster.round(plan);
        }
        assertThat(Objects.requireNonNull(cluster.best()).soft(0)).isEqualTo(50);
        assertThat(choose().years()).containsExactlyInAnyOrder(problem.column(0, "hall"), problem.column(1, "shop"));
    }

    /** Before column generation there is the plan alone; columns from elsewhere count for one choice. */
    @Test
    void thePlanAndTheColumnsAddedAreThereToChooseFrom() {
        Column hall = problem.column(0, "hall");
        Column shop = problem.column(1, "shop");
        assertThat(choose().years()).containsExactlyInAnyOrder(problem.column(0, "shop"), problem.column(1, "hall"));
        cluster.addColumns(List.of(hall, shop));
        assertThat(choose().years()).containsExactlyInAnyOrder(hall, shop);
        assertThat(choose().years()).doesNotContain(hall);
    }

    /** Nobody of the cluster is without a placement in the plan, so nobody may be; where Bram is, Bram may stay so. */
    @Test
    void theMediumCostOfThePlanIsTheBudget() {
        Column without = problem.column(1, (String) null);
        cluster.addColumns(List.of(without));
        assertThat(choose().years()).doesNotContain(without);
        List<StudentYear> less = List.of(plan.get(0), without.year(), plan.get(2));
        cluster.addColumns(List.of(problem.column(1, "hall")));
        assertThat(cluster.choose(less, null, Effort.NO_LIMIT, Double.POSITIVE_INFINITY)
                        .years())
                .as("it saves 40 minutes")
                .contains(without);
    }

    @Test
    void forMediumCostAloneWhateverHasLeastIsChosen() {
        List<StudentYear> nobody = List.of(
                problem.year(0, -1, (String) null), problem.year(1, -1, (String) null), problem.year(2, -1, "bakery"));
        cluster.begin(true, nobody);
        while (!cluster.isExhausted()) {
            cluster.round(nobody);
        }
        IntegerMaster.Result result = cluster.choose(nobody, null, Effort.NO_LIMIT, Double.POSITIVE_INFINITY);
        assertThat(result.years())
                .hasSize(2)
                .allSatisfy(column -> assertThat(column.excess()).isZero());
    }

    /** Without the hall one of three has no place: 100 points that nobody can save. */
    @Test
    void softCostBeginsAtThePricesOfMediumCost() {
        Problem two = HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .company("shop", 15, 20, 25)
                .build();
        List<StudentYear> years =
                List.of(two.year(0, -1, "bakery"), two.year(1, -1, "shop"), two.year(2, -1, (String) null));
        try (ClusterYears all =
                new ClusterYears(two.context(), two.pricing(), new Cluster(List.of(new int[] {0, 1, 2})))) {
            all.begin(false, years);
            assertThat(worth(all)).isNegative();
            all.begin(true, years);
            while (!all.isExhausted()) {
                all.round(years);
            }
            all.begin(false, years);
            assertThat(worth(all)).isZero();
        }
    }

    private static long worth(ClusterYears all) {
        LagrangianBound best = Objects.requireNonNull(all.best());
        return best.value() - best.prices().mediumUnit() * 100;
    }

    @Test
    void whatWasFoundIsHandedOverOnce() {
        Prices free = new Prices(problem.index(), UNIT, UNIT);
        assertThat(cluster.ceiling(0, free)).isEqualTo(Prices.FAR);
        assertThat(cluster.isExhausted()).as("nothing was begun").isTrue();
        cluster.begin(false, plan);
        assertThat(cluster.isExhausted()).isFalse();
        assertThat(cluster.ceiling(0, free)).isEqualTo(5 * UNIT + 1);
        assertThat(cluster.handOver()).contains(problem.column(0, "bakery"), problem.column(1, "hall"));
        assertThat(cluster.best()).isNull();
        assertThat(cluster.handOver()).isEmpty();
    }
}
