package nl.leerplaats.solver.relaxation.stages;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.closing.Incumbent;
import nl.leerplaats.solver.relaxation.model.PlanCost;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

/** Four schools of one student, in a row from west to east. */
class ClustersTest {

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato", "dirk")
            .company("bakery", 5, 5, 5, 5)
            .company("shop", 10, 11, 12, 13)
            .company("hall", 30, 30, 30, 30)
            .inARow()
            .withPlacesForAll("hall")
            .build();

    private Clusters clusters(int most) {
        return new Clusters(problem.context(), problem.pricing(), HandMade.alone(), most);
    }

    private Incumbent plan(String... companies) {
        Incumbent plan = new Incumbent(
                problem.context(),
                problem.found(
                        problem.year(0, -1, companies[0]),
                        problem.year(1, -1, companies[1]),
                        problem.year(2, -1, companies[2]),
                        problem.year(3, -1, companies[3])));
        plan.read();
        return plan;
    }

    @Test
    void everyStudentIsInOneClusterWithTheColumnsOfTheStudent() {
        try (Clusters two = clusters(2);
                Clusters one = clusters(4)) {
            assertThat(one.isOne()).isTrue();
            assertThat(two.isOne()).isFalse();
            assertThat(two.all()).hasSize(2);
            Prices free = new Prices(problem.index(), UNIT, UNIT);
            assumeThat(NativeSolvers.arePresent()).isTrue();
            Incumbent plan = plan("bakery", "hall", "hall", "shop");
            two.all().get(1).begin(false, plan.years());
            assertThat(two.ceiling(0, free)).isEqualTo(Prices.FAR);
            assertThat(two.ceiling(3, free)).isEqualTo(5 * UNIT + 1);
        }
    }

    /** Each student alone, with the rest fixed: of four clusters the first and the third choose at the same time, then the others. */
    @Test
    void clustersThatChooseAfterEachOtherSeeWhatIsTaken() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        try (Clusters four = clusters(1)) {
            Incumbent plan = plan("hall", "hall", "bakery", "shop");
            four.all().get(0).addColumns(List.of(problem.column(0, "bakery")));
            four.all().get(2).addColumns(List.of(problem.column(2, "hall")));
            four.choose(four.all(), plan, null);
            assertThat(plan.cost()).as("Anna cannot have what Cato has").isEqualTo(new PlanCost(0, 30 + 30 + 5 + 13));
        }
    }

    /** Anna leaves the shop for the bakery; Bram, who chooses after her, gets the shop. */
    @Test
    void aClusterThatChoosesLaterGetsWhatIsLeftFree() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        try (Clusters four = clusters(1)) {
            Incumbent plan = plan("shop", "hall", "hall", "hall");
            four.all().get(0).addColumns(List.of(problem.column(0, "bakery")));
            four.all().get(1).addColumns(List.of(problem.column(1, "shop")));
            four.choose(four.all(), plan, null);
            assertThat(plan.cost()).isEqualTo(new PlanCost(0, 5 + 11 + 30 + 30));
        }
    }

    /**
     * The first and the third cluster both find the shop free and choose it at the same time; of the third, what fits is taken all the same: Dirk
     * goes to the bakery.
     */
    @Test
    void ofAChoiceThatDoesNotFitTheGroupsThatFitAreTaken() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Problem eight = HandMade.ofWeeks(1, "a", "b", "c", "d", "e", "f", "g", "h")
                .company("bakery", 50, 50, 50, 50, 50, 5, 50, 50)
                .company("shop", 10, 50, 50, 50, 10, 50, 50, 50)
                .company("hall", 30, 30, 30, 30, 30, 30, 30, 30)
                .inARow()
                .withPlacesForAll("hall")
                .build();
        Incumbent plan = new Incumbent(
                eight.context(),
                eight.found(IntStream.range(0, 8)
                        .mapToObj(student -> eight.year(student, -1, "hall"))
                        .toArray(StudentYear[]::new)));
        plan.read();
        try (Clusters pairs = new Clusters(eight.context(), eight.pricing(), HandMade.alone(), 2)) {
            assertThat(pairs.all()).hasSize(4);
            assertThat(pairs.all().get(2).cluster().students()).containsExactly(4, 5);
            pairs.all().get(0).addColumns(List.of(eight.column(0, "shop")));
            pairs.all().get(2).addColumns(List.of(eight.column(4, "shop"), eight.column(5, "bakery")));
            pairs.choose(pairs.all(), plan, null);
        }
        assertThat(plan.years().get(0).isSame(eight.year(0, -1, "shop"))).isTrue();
        assertThat(plan.years().get(4).isSame(eight.year(4, -1, "hall"))).isTrue();
        assertThat(plan.years().get(5).isSame(eight.year(5, -1, "bakery"))).isTrue();
    }
}
