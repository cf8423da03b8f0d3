package nl.leerplaats.solver.relaxation.stages;

import org.jspecify.annotations.Nullable;

/**
 * A stage of the relaxation (docs/relaxation.md, "The order of work"). It works in pieces, so that the search can go on from a better plan
 * in between.
 */
public sealed interface RelaxationStage
        permits LeastMediumStage,
                StartStage,
                MediumStage,
                SoftStage,
                AscentStage,
                ChoiceStage,
                FixAndOptimizeStage,
                GapStage {

    /**
     * Does one piece of work.
     *
     * @return the stage that has the next piece, this one or another; null where there is nothing left to do
     */
    @Nullable
    RelaxationStage advance();
}
