package nl.leerplaats.solver.relaxation.generation;

import static nl.leerplaats.solver.relaxation.HandMade.MONDAY;
import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Anna and Bram of one school, with Sam; Cato and Dirk of another, with Tom. Each school is a cluster. */
class MergedPricesTest {

    private static final long NEVER = 100_000 * UNIT;
    private static final int FAR = 50;

    private final List<ClusterYears> clusters = new ArrayList<>();

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    @AfterEach
    void end() {
        clusters.forEach(ClusterYears::close);
    }

    /** All want the bakery, which has one place: it is worth 10 minutes to Anna and Bram, 20 to Cato and Dirk. */
    private static HandMade schools() {
        return HandMade.ofWeeks(1, "anna", "bram", "cato", "dirk")
                .company("bakery", 5, 5, 5, 5)
                .company("shop", 15, 15, FAR, FAR)
                .company("old", 18, 18, FAR, FAR)
                .company("mill", FAR, FAR, 25, 25)
                .with(tiny -> {
                    for (String id : List.of("shop", "old", "mill")) {
                        tiny.company(id, one -> one.places(2).mentor("mies", Weekdays.of(DayOfWeek.MONDAY), 2));
                    }
                    tiny.company("bakery", one -> one.mentor("mies", Weekdays.of(DayOfWeek.MONDAY), 4));
                    tiny.school("other", one -> {});
                    tiny.student("cato", one -> one.school("other"));
                    tiny.student("dirk", one -> one.school("other"));
                    tiny.supervisor("sam", one -> one.maxStudents(2));
                    tiny.supervisor("tom", one -> one.school("other").maxStudents(2));
                    tiny.weight(CostTerm.SUPERVISOR_LOAD, 1).weight(CostTerm.UNSUPERVISED, 20);
                });
    }

    private MergedPrices merge(Problem problem, @Nullable String... companies) {
        List<StudentYear> plan = new ArrayList<>();
        for (int student = 0; student < companies.length; student++) {
            plan.add(problem.year(student, student / 2, companies[student]));
        }
        for (Cluster cluster : Cluster.of(problem.index(), problem.context().groups(), 2)) {
            ClusterYears years = new ClusterYears(problem.context(), problem.pricing(), cluster);
            clusters.add(years);
            years.begin(false, plan);
            while (!years.isExhausted()) {
                years.round(plan);
            }
        }
        assertThat(clusters).hasSize(2);
        return new MergedPrices(problem.context(), clusters);
    }

    private Prices best(int student) {
        return clusters.stream()
                .filter(one -> Arrays.stream(one.cluster().students()).anyMatch(each -> each == student))
                .map(one -> Objects.requireNonNull(one.best()).prices())
                .findFirst()
                .orElseThrow();
    }

    /** Anna has the place in the plan, so that there is none at all for the other cluster; in the merged prices there is the whole one. */
    @Test
    void aRowHasTheHighestPriceAndTheWholeCapacity() {
        Problem problem = schools().build();
        Prices merged = merge(problem, "bakery", "shop", "mill", "mill").prices(UNIT, NEVER);
        CapacityRow place = problem.places("bakery", 0);
        CapacityRow none = new CapacityRow(false, place.owner(), place.segment(), MONDAY, 0);
        assertThat(best(0).rows()).containsEntry(place, 10 * UNIT);
        assertThat(best(2).rows().get(none)).isGreaterThanOrEqualTo(20 * UNIT);
        assertThat(merged.rows()).containsEntry(place, best(2).rows().get(none)).doesNotContainKey(none);
    }

    /** One place of two is left to Cato and Dirk: with both, of which the trip may pay for two, a link can cost half as much. */
    @Test
    void linksAreOfTheWholeCapacityAndNoMoreThanTheTrip() {
        Problem problem = schools()
                .with(tiny -> tiny.company("bakery", one -> one.places(2)).weight(CostTerm.VISIT_TRIP, 1))
                .build();
        Prices merged = merge(problem, "bakery", "shop", "bakery", "mill").prices(UNIT, NEVER);
        CapacityRow both = problem.places("bakery", 0);
        assertThat(both.limit()).isEqualTo(2);
        assertThat(best(2).links().keySet())
                .extracting(link -> link.row().limit())
                .containsOnly(1);
        assertThat(merged.links()).isNotEmpty();
        merged.links().forEach((link, price) -> {
            Resource.VisitTrip trip = link.trip(problem.index());
            assertThat(link.row().limit())
                    .isEqualTo(problem.limits()
                            .limit(
                                    link.row().ofMentor(),
                                    link.row().owner(),
                                    link.row().segment(),
                                    link.row().days()));
            assertThat(price * link.row().limit()).isBetween(1L, UNIT * trip.points());
            assertThat(merged.rest(trip)).isNotNegative();
        });
    }

    @Test
    void eachLoadHasThePriceOfItsOwnCluster() {
        Problem problem = schools().build();
        Prices merged = merge(problem, "bakery", "shop", "mill", "mill").prices(UNIT, NEVER);
        for (int supervisor = 0; supervisor < 2; supervisor++) {
            assertThat(merged.load(problem.index().loads().ofSupervisor(supervisor)))
                    .isPositive()
                    .isEqualTo(best(2 * supervisor).load(problem.index().loads().ofSupervisor(supervisor)));
        }
    }

    /**
     * The recognition of the old company is worth 7. Anna or Bram keeps it for 3 minutes more than the shop, so 3 is its only price there. Cato
     * and Dirk cannot go there: it is worth all of 7 to them where nobody else keeps it, and nothing where Anna does.
     */
    @Test
    void aRecognitionHasTheLowestCreditOfTheClustersThatHaveIt() {
        Problem problem = schools()
                .with(tiny -> tiny.withoutCompany("bakery")
                        .company("old", one -> one.lastPlacementEnded("2022-09-01"))
                        .weight(CostTerm.RECOGNITION_LAPSE, 7))
                .build();
        CompanyFact old = problem.index().facts().companies().get(problem.company("old"));
        for (String anna : List.of("shop", "old")) {
            Prices merged = merge(problem, anna, "shop", "mill", "mill").prices(UNIT, NEVER);
            assertThat(best(2).credit(old)).isEqualTo(anna.equals("old") ? 0 : 7 * UNIT);
            assertThat(merged.credit(old)).isEqualTo(3 * UNIT);
            restart();
        }
    }

    private void restart() {
        clusters.forEach(ClusterYears::close);
        clusters.clear();
    }

    @Test
    void thePriceOfMediumCostIsTheDearestOfThoseThatAllowAny() {
        Problem problem = schools().build();
        assertThat(merge(problem, "bakery", "shop", "mill", "mill").dearestMedium(NEVER))
                .as("nobody is without a placement")
                .isZero();
        restart();
        MergedPrices merged = merge(problem, "bakery", "shop", null, "mill");
        assertThat(best(0).mediumUnit()).isEqualTo(NEVER);
        assertThat(merged.dearestMedium(NEVER)).isPositive().isEqualTo(best(2).mediumUnit());
    }

    @Test
    void sharesAreThoseOfAllClusters() {
        Problem problem = schools().build();
        assertThat(merge(problem, "bakery", "shop", "mill", "mill").shares()).containsOnlyKeys(0, 1, 2, 3);
        clusters.get(0).close();
        assertThat(new MergedPrices(problem.context(), clusters).shares())
                .as("a cluster without prices is left out")
                .hasSize(2);
    }
}
