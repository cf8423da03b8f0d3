package nl.leerplaats.cli.terminal;

import java.time.Duration;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import org.jspecify.annotations.Nullable;

/** The line that tells how a run stands; where it is not rewritten in place, a new line for the first plan and every few seconds. */
public final class ProgressLine {

    private final LiveLine line;
    private final Messages messages;
    private final @Nullable Duration limit;
    private Duration next = Duration.ZERO;
    private boolean planShown;

    /** A line for a run with this time limit, if it has one. */
    public ProgressLine(Terminal terminal, Messages messages, @Nullable Duration limit) {
        line = new LiveLine(terminal);
        this.messages = messages;
        this.limit = limit;
    }

    /** Shows how the run stands. */
    public void show(SolveProgress progress) {
        String text = text(progress);
        String whole = text + gap(progress);
        if (line.isRewritten()) {
            line.show(whole.length() <= LiveLine.WIDEST ? whole : text);
        } else if (progress.elapsed().compareTo(next) >= 0 || isFirstPlan(progress)) {
            line.show(whole);
            next = progress.elapsed().plus(LiveLine.INTERVAL);
            planShown = progress.best() != null;
        }
    }

    private boolean isFirstPlan(SolveProgress progress) {
        return !planShown && progress.best() != null;
    }

    /** Leaves the line as it is, so that what follows starts on a line of its own. */
    public void end() {
        line.end();
    }

    private String text(SolveProgress progress) {
        String elapsed = Messages.clock(progress.elapsed());
        String time = limit == null ? elapsed : elapsed + " / " + Messages.clock(limit);
        Cost best = progress.best();
        if (best == null) {
            return messages.get(
                    progress.phase() == SolvePhase.PREPARING ? "progress.preparing" : "progress.searching", time);
        }
        return messages.get(
                "progress", time, progress.unplaced(), progress.hoursShort(), best.hard(), best.medium(), best.soft());
    }

    /** How far the cost can be above the best possible, with a space before it; empty where nothing is known. */
    private String gap(SolveProgress progress) {
        Cost best = progress.best();
        Bound bound = progress.bound();
        if (best == null || bound == null) {
            return "";
        }
        Gap gap = Gap.of(best, bound);
        if (gap.isProvenBest()) {
            return " " + messages.get("progress.best");
        }
        if (gap.isMediumProven()) {
            return gap.isSoftKnown() ? " " + messages.get("progress.soft", gap.softPerCent()) : "";
        }
        if (gap.isSoftKnown()) {
            return " " + messages.get("progress.both", gap.avoidable(), gap.softPerCent());
        }
        return gap.leastMedium() > 0 ? " " + messages.get("progress.medium", gap.avoidable()) : "";
    }
}
