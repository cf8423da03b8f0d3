package nl.leerplaats.web.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.road.RoadProgress;
import org.jspecify.annotations.Nullable;

/**
 * The line that tells how far work on roads is: rewritten in place each second on a terminal, else a new line for each step and every few
 * seconds.
 */
final class WorkLine implements RoadProgress, AutoCloseable {

    private static final int PER_CENT = 100;

    private final Terminal terminal;
    private final Messages messages;
    private final long started = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "work-line");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Step step;
    private long done;
    private long total;
    private int width;

    /** A line that shows itself from the first report on until it is closed. */
    WorkLine(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
        long interval = terminal.live() ? 1 : ProgressLine.INTERVAL.toSeconds();
        var unused = clock.scheduleAtFixedRate(this::show, interval, interval, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void report(Step newStep, long newDone, long newTotal) {
        boolean isNew = newStep != step;
        step = newStep;
        done = newDone;
        total = newTotal;
        if (isNew) {
            show();
        }
    }

    private synchronized void show() {
        if (step == null) {
            return;
        }
        String line = text(step);
        if (terminal.live()) {
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else {
            terminal.err().println(line);
        }
        terminal.err().flush();
    }

    private String text(Step now) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        String what = messages.get(
                switch (now) {
                    case READING -> "road.reading";
                    case BUILDING -> "road.building";
                    case OPENING -> "road.opening";
                    case SEARCHING -> "road.searching";
                });
        String part = total == 0 ? "" : " " + done * PER_CENT / total + "%";
        return Messages.clock(elapsed) + "  " + what + part;
    }

    /** Leaves the line as it is, so that what follows starts on a line of its own. */
    synchronized void end() {
        clock.shutdownNow();
        if (width > 0) {
            show();
            terminal.err().println();
            terminal.err().flush();
            width = 0;
        }
    }

    @Override
    public void close() {
        end();
    }
}
