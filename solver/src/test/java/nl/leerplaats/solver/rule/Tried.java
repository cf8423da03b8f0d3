package nl.leerplaats.solver.rule;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;

/** One constraint under test, given whole plans of tiny datasets. */
final class Tried {

    private static final ConstraintVerifier<PlacementConstraints, YearPlan> VERIFIER = ConstraintVerifier.build(
            new PlacementConstraints(), YearPlan.class, RequestAssignment.class, SupervisionAssignment.class);

    private final Function<ConstraintFactory, Constraint> constraint;

    private Tried(Function<ConstraintFactory, Constraint> constraint) {
        this.constraint = constraint;
    }

    static Tried of(Function<ConstraintFactory, Constraint> constraint) {
        return new Tried(constraint);
    }

    /** The constraint counts this often in the plan, before its weight. */
    void counts(long expected, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        VERIFIER.verifyThat((provider, factory) -> constraint.apply(factory))
                .givenSolution(problem(tiny, plan))
                .penalizesBy(expected);
    }

    /** All constraints together, weights included, cost this much. */
    static void assertCost(Cost expected, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        VERIFIER.verifyThat()
                .givenSolution(problem(tiny, plan))
                .scores(HardMediumSoftLongScore.of(-expected.hard(), -expected.medium(), -expected.soft()));
    }

    private static YearPlan problem(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        Dataset dataset = tiny.build();
        return PlanMapper.toProblem(
                PlanningYear.of(dataset), plan.apply(TinyPlan.of(dataset)).build());
    }
}
