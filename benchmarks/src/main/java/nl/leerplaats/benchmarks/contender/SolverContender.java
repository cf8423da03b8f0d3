package nl.leerplaats.benchmarks.contender;

import java.util.Objects;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.run.DefaultPlacementSolver;

/** This project's solver, as the pages and the command line use it. */
final class SolverContender implements Contender.Planner {

    private static final long LOOK_EVERY_MILLIS = 20;

    private final boolean relaxation;

    SolverContender(boolean relaxation) {
        this.relaxation = relaxation;
    }

    @Override
    public Outcome plan(Dataset dataset, Task task) throws InterruptedException {
        Trace trace = new Trace();
        SolveRun run = new DefaultPlacementSolver()
                .start(dataset, new SolveSettings(task.timeLimit(), null, task.seed(), task.threads(), relaxation));
        while (!run.isDone()) {
            note(run.progress(), trace);
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        SolveResult result = run.await();
        Cost claim = Objects.requireNonNull(result.plan().cost());
        trace.note(claim);
        return new Outcome(
                result.bound().isProvenOptimal(claim) ? Outcome.Kind.PROVEN : Outcome.Kind.SOLVED,
                "",
                result.plan(),
                claim,
                result.bound(),
                trace.list(),
                result.elapsed().toMillis());
    }

    private static void note(SolveProgress progress, Trace trace) {
        Cost best = progress.best();
        if (best != null) {
            trace.note(best);
        }
    }
}
