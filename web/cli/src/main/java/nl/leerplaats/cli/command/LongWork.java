package nl.leerplaats.cli.command;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.cli.terminal.LiveLine;
import nl.leerplaats.cli.terminal.Messages;

/**
 * Tells on the progress line what a command is doing, and since when: at once where it starts with something else, and again each second on a
 * terminal, each few seconds elsewhere, so that it shows to be alive.
 */
public final class LongWork implements AutoCloseable {

    private final Messages messages;
    private final LiveLine line;
    private final long start = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "long-work");
        thread.setDaemon(true);
        return thread;
    });
    private String key = "";
    private String text = "";

    public LongWork(Context context) {
        messages = context.messages();
        line = new LiveLine(context.terminal());
        long interval = line.isRewritten() ? 1 : LiveLine.INTERVAL.toSeconds();
        var unused = clock.scheduleAtFixedRate(this::show, interval, interval, TimeUnit.SECONDS);
    }

    /** Tells what is being done. */
    public synchronized void say(String what, Object... arguments) {
        boolean isNew = !what.equals(key);
        key = what;
        text = messages.get(what, arguments);
        if (isNew) {
            show();
        }
    }

    private synchronized void show() {
        if (!key.isEmpty()) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            line.show(Messages.clock(elapsed) + "  " + text);
        }
    }

    /** Leaves the line as it is at the end: what follows starts on a line of its own. */
    public synchronized void end() {
        clock.shutdownNow();
        if (line.isRewritten()) {
            show();
        }
        line.end();
        key = "";
    }

    @Override
    public void close() {
        end();
    }
}
