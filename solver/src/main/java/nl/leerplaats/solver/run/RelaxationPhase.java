package nl.leerplaats.solver.run;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.relaxation.Relaxation;
import nl.leerplaats.solver.search.MendedPlan;
import nl.leerplaats.solver.search.state.PlanMirror;
import nl.leerplaats.solver.search.state.PlannedYears;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Work on the plan between two searches as a phase of the solver: chains ({@link MendedPlan}) improve the best plan, then the relaxation works until it has
 * a better one; a better plan becomes Timefold's plan.
 */
final class RelaxationPhase implements PhaseCommand<YearPlan> {

    private final YearIndex index;
    private final SharedYears shared;
    private final Relaxation relaxation;
    private final MendedPlan mended;
    private final Consumer<Bound> onBound;
    private long piecesLeft;

    /**
     * Prepares the phase.
     *
     * @param index the problem
     * @param shared where search and relaxation exchange their plans
     * @param relaxation the relaxation
     * @param onBound gets the bound after each piece of work
     * @param mostPieces most pieces of work
     */
    RelaxationPhase(
            YearIndex index, SharedYears shared, Relaxation relaxation, Consumer<Bound> onBound, long mostPieces) {
        this.index = index;
        this.shared = shared;
        this.relaxation = relaxation;
        this.onBound = onBound;
        mended = new MendedPlan(index, shared);
        piecesLeft = mostPieces;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<YearPlan> director, BooleanSupplier isPhaseTerminated) {
        PlannedYears before = shared.offered();
        mended.mend(isPhaseTerminated);
        if (takesOffer(director, before)) {
            return;
        }
        while (!relaxation.isOver() && piecesLeft > 0 && !isPhaseTerminated.getAsBoolean()) {
            relaxation.advance();
            piecesLeft--;
            onBound.accept(relaxation.bound());
            if (takesOffer(director, before)) {
                return;
            }
        }
    }

    private boolean takesOffer(ScoreDirector<YearPlan> director, @Nullable PlannedYears before) {
        PlannedYears offered = shared.offered();
        if (offered == null || offered.equals(before)) {
            return false;
        }
        PlanMirror.write(director, index, offered.years());
        return true;
    }
}
