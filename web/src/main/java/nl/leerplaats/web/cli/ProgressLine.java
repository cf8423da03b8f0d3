package nl.leerplaats.web.cli;

import java.time.Duration;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import org.jspecify.annotations.Nullable;

/** The line that tells how a run stands: rewritten in place on a terminal, else a new line for the first plan and every few seconds. */
final class ProgressLine {

    /** Time between two lines where nobody looks at them as they come. */
    static final Duration INTERVAL = Duration.ofSeconds(5);

    /** Widest line that every terminal can rewrite in place: a wrapped one would be repeated down the screen. */
    private static final int WIDEST = 79;

    private final Terminal terminal;
    private final Messages messages;
    private final @Nullable Duration limit;
    private Duration next = Duration.ZERO;
    private boolean planShown;
    private int width;

    /** A line for a run with this time limit, if it has one. */
    ProgressLine(Terminal terminal, Messages messages, @Nullable Duration limit) {
        this.terminal = terminal;
        this.messages = messages;
        this.limit = limit;
    }

    /** Shows how the run stands. */
    void show(SolveProgress progress) {
        if (terminal.live()) {
            String text = text(progress);
            String whole = text + gap(progress);
            rewrite(whole.length() <= WIDEST ? whole : text);
        } else if (progress.elapsed().compareTo(next) >= 0 || isFirstPlan(progress)) {
            terminal.err().println(text(progress) + gap(progress));
            terminal.err().flush();
            next = progress.elapsed().plus(INTERVAL);
            planShown = progress.best() != null;
        }
    }

    /** Shows how far other work than a run is. */
    void show(String text) {
        if (terminal.live()) {
            rewrite(text);
        } else {
            terminal.err().println(text);
            terminal.err().flush();
        }
    }

    private void rewrite(String text) {
        String line = text.substring(0, Math.min(text.length(), WIDEST));
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        terminal.err().flush();
        width = line.length();
    }

    private boolean isFirstPlan(SolveProgress progress) {
        return !planShown && progress.best() != null;
    }

    /** Leaves the line as it is, so that what follows starts on a line of its own. */
    void end() {
        if (width > 0) {
            terminal.err().println();
            width = 0;
        }
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
