package nl.leerplaats.cli.replan;

import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.FailureLog;
import nl.leerplaats.cli.command.UnderWay;
import nl.leerplaats.cli.terminal.ProgressLine;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.replan.ProposalKind;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.solver.replan.ReplanProgress;
import nl.leerplaats.solver.replan.ReplanRun;
import nl.leerplaats.solver.replan.ReplanSettings;
import nl.leerplaats.solver.replan.Replanner;
import org.jspecify.annotations.Nullable;

/** Makes proposals, tells on the progress line how that stands, and hears Ctrl-C. */
final class ReplanWork {

    private static final long LOOK_MILLIS = 100;

    private final Context context;
    private final UnderWay underWay;
    private final ReplanSettings settings;
    private final Runnable meanwhile;

    /**
     * Work to do.
     *
     * @param settings how long and how
     * @param meanwhile called some times a second as long as it takes; has to be quick
     */
    ReplanWork(Context context, UnderWay underWay, ReplanSettings settings, Runnable meanwhile) {
        this.context = context;
        this.underWay = underWay;
        this.settings = settings;
        this.meanwhile = meanwhile;
    }

    /** Makes the proposals; fewer where somebody stops it. */
    Proposals make(PlacementSolver planner, Replanning replanning) throws InterruptedException {
        context.tell("replan.started");
        ProgressLine line = new ProgressLine(context.terminal(), context.messages(), settings.time());
        ReplanRun run = underWay.begin(() -> new Replanner(planner).start(replanning, settings));
        ProposalKind shown = null;
        while (!run.isDone() && !underWay.isStopped()) {
            shown = show(line, run.progress(), shown);
            meanwhile.run();
            Thread.sleep(LOOK_MILLIS);
        }
        line.end();
        if (underWay.isStopped()) {
            context.tell("replan.stopping");
        }
        return run.await();
    }

    /** Shows how the run stands, and says once which proposal is being made. */
    private ProposalKind show(ProgressLine line, ReplanProgress progress, @Nullable ProposalKind shown) {
        if (progress.kind() != shown) {
            line.end();
            context.tell("replan.name." + progress.kind().name());
        }
        SolveProgress run = progress.run();
        if (run != null) {
            line.show(new SolveProgress(
                    progress.elapsed(), run.phase(), run.best(), null, run.unplaced(), run.hoursShort()));
        }
        return progress.kind();
    }

    /** Tells what went wrong inside, where something did. */
    void tellFailure(Proposals proposals) {
        Throwable failure = proposals.failure();
        if (failure != null) {
            context.tell("replan.failed");
            FailureLog.tellWhere(failure, context.terminal(), context.messages());
        }
    }
}
