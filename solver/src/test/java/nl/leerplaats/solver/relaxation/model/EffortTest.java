package nl.leerplaats.solver.relaxation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leerplaats.solver.natives.NativeSolvers;
import org.junit.jupiter.api.Test;

class EffortTest {

    /** More time than the test has. */
    private static final long LONG = 600_000;

    @Test
    void theTimeIsOverAtZero() {
        Effort some = new Effort(() -> 1);
        assertThat(some.isOver()).isFalse();
        assertThatCode(some::check).doesNotThrowAnyException();
        Effort none = new Effort(() -> 0);
        assertThat(none.isOver()).isTrue();
        assertThatThrownBy(none::check).isInstanceOf(CancellationException.class);
    }

    @Test
    void nothingIsLeftAfterAStopWhateverTheClockSays() {
        Effort effort = new Effort(() -> Effort.NO_LIMIT);
        assertThat(effort.millisLeft()).isEqualTo(Effort.NO_LIMIT);
        effort.stop();
        assertThat(effort.millisLeft()).isZero();
        assertThatThrownBy(effort::check).isInstanceOf(CancellationException.class);
    }

    @Test
    void noProgramIsSolvedWhereNothingIsLeft() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Effort effort = new Effort(() -> 0);
        MPSolver lp = new MPSolver("lp", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
        lp.makeNumVar(1, 2, "");
        AtomicBoolean ran = new AtomicBoolean();
        assertThat(effort.solve(lp)).isEqualTo(MPSolver.ResultStatus.NOT_SOLVED);
        effort.run(lp, LONG, Double.POSITIVE_INFINITY, () -> ran.set(true));
        assertThat(ran).isFalse();
        assertThat(new Effort(() -> LONG).solve(lp)).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
        lp.delete();
    }

    @Test
    void aStopInterruptsTheProgramThatIsBeingSolved() throws Exception {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        MPSolver mip = marketSplit();
        Effort effort = new Effort(() -> Effort.NO_LIMIT);
        AtomicBoolean begun = new AtomicBoolean();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        Future<?> solving = executor.submit(() -> effort.run(mip, LONG, Double.POSITIVE_INFINITY, () -> {
            mip.setSolverSpecificParametersAsString("limits/totalnodes = -1\n");
            begun.set(true);
            mip.solve();
        }));
        while (!begun.get()) {
            Thread.sleep(1);
        }
        Thread.sleep(100);
        assertThat(solving.isDone()).as("it takes long").isFalse();
        effort.stop();
        solving.get(20, TimeUnit.SECONDS);
        mip.delete();
        executor.shutdown();
    }

    @Test
    void aProgramEndsWhenItsOwnTimeIsOver() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        MPSolver mip = marketSplit();
        long begin = System.nanoTime();
        new Effort(() -> LONG).run(mip, 100, Double.POSITIVE_INFINITY, mip::solve);
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)).isLessThan(20);
        mip.delete();
    }

    /** Halving the sales of many products in several shops at once (Cornuéjols and Dawande, 1998): small, and takes very long. */
    private static MPSolver marketSplit() {
        MPSolver mip = MPSolver.createSolver("SCIP");
        Random random = new Random(1);
        MPVariable[] variables = mip.makeBoolVarArray(40);
        for (int shop = 0; shop < 5; shop++) {
            int sum = 0;
            MPConstraint row = mip.makeConstraint(0, 0);
            for (MPVariable variable : variables) {
                int sales = random.nextInt(100);
                row.setCoefficient(variable, sales);
                sum += sales;
            }
            row.setBounds(sum / 2, sum / 2);
        }
        return mip;
    }
}
