package nl.leerplaats.solver.relaxation.stages;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.PlanCost;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import org.junit.jupiter.api.Test;

/** Four schools of one student from west to east. Anna and Bram have each other's place, and Cato and Dirk the hall. */
class FixAndOptimizeStageTest {

    /** Clusters of so many students have programs of one at first, and of two at last. */
    private static final int FOUR = 4;

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato", "dirk")
            .company("bakery", 5, 30, 50, 50)
            .company("shop", 30, 5, 50, 50)
            .company("hall", 40, 40, 30, 30)
            .inARow()
            .withPlacesForAll("hall")
            .build();
    private final List<Column> columns = List.of(problem.column(0, "bakery"), problem.column(1, "shop"));
    private final LagrangianBound dual =
            new LagrangianBound(problem.limits(), new Prices(problem.index(), UNIT, UNIT), new long[4], Map.of(), 0);

    private RelaxationState state(RelaxationContext context) {
        RelaxationState state = new RelaxationState(
                context,
                problem.found(
                        problem.year(0, -1, "shop"),
                        problem.year(1, -1, "bakery"),
                        problem.year(2, -1, "hall"),
                        problem.year(3, -1, "hall")),
                ForkJoinPool.commonPool(),
                1,
                FOUR);
        state.readPlan();
        return state;
    }

    /** Neither can move alone. */
    @Test
    void whereNoProgramFindsAnythingTheNextOnesAreLarger() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        try (RelaxationState state = state(problem.context())) {
            RelaxationStage stage = new FixAndOptimizeStage(state, dual, columns);
            assertThat(stage.advance()).isSameAs(stage);
            assertThat(state.plan().cost()).isEqualTo(new PlanCost(0, 30 + 30 + 30 + 30));
            assertThat(stage.advance())
                    .as("it found something: once more of the same size")
                    .isSameAs(stage);
            assertThat(state.plan().cost()).isEqualTo(new PlanCost(0, 5 + 5 + 30 + 30));
            assertThat(stage.advance()).as("half of a cluster is the most").isInstanceOf(GapStage.class);
        }
    }

    @Test
    void whatIsProvenBestIsLeftAlone() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        try (RelaxationState state = state(problem.context())) {
            state.unavoidable(0);
            state.proof().atLeastSoft(120, 0);
            assertThat(new FixAndOptimizeStage(state, dual, List.of()).advance())
                    .isNull();
        }
    }

    @Test
    void whenTheTimeIsOverNothingIsSolved() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        RelaxationContext late = problem.context(new Effort(() -> 0));
        try (RelaxationState state = state(late)) {
            RelaxationStage stage = new FixAndOptimizeStage(state, dual, columns).advance();
            assertThat(stage).isInstanceOf(GapStage.class);
            assertThat(state.plan().cost()).isEqualTo(new PlanCost(0, 120));
        }
    }
}
