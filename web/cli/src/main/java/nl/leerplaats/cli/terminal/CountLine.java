package nl.leerplaats.cli.terminal;

import java.time.Duration;

/** The line that tells how many of the documents are written, every few seconds or as often as somebody can read it. */
public final class CountLine {

    private static final Duration LIVE_INTERVAL = Duration.ofMillis(200);

    private final LiveLine line;
    private final Messages messages;
    private final int total;
    private final long intervalNanos;
    private long next;
    private boolean shown;

    public CountLine(Terminal terminal, Messages messages, int total) {
        line = new LiveLine(terminal);
        this.messages = messages;
        this.total = total;
        intervalNanos = (line.isRewritten() ? LIVE_INTERVAL : LiveLine.INTERVAL).toNanos();
        next = System.nanoTime() + intervalNanos;
    }

    /** Shows how many are written. */
    public void show(int done) {
        long now = System.nanoTime();
        if (now < next && !(shown && done == total)) {
            return;
        }
        line.show(messages.get("documents.progress", done, total));
        shown = true;
        next = now + intervalNanos;
    }

    /** Leaves the line as it is, so that what follows starts on a line of its own. */
    public void end() {
        line.end();
    }
}
