package nl.leerplaats.web.cli;

import java.time.Duration;

/** The line that tells how many of the documents are written: rewritten in place on a terminal, else a new line every few seconds. */
final class CountLine {

    private static final Duration LIVE_INTERVAL = Duration.ofMillis(200);

    private final Terminal terminal;
    private final Messages messages;
    private final int total;
    private final long intervalNanos;
    private long next;
    private boolean shown;

    CountLine(Terminal terminal, Messages messages, int total) {
        this.terminal = terminal;
        this.messages = messages;
        this.total = total;
        intervalNanos = (terminal.live() ? LIVE_INTERVAL : ProgressLine.INTERVAL).toNanos();
        next = System.nanoTime() + intervalNanos;
    }

    /** Shows how many are written. */
    void show(int done) {
        long now = System.nanoTime();
        if (now < next && !(shown && done == total)) {
            return;
        }
        String text = messages.get("documents.progress", done, total);
        if (terminal.live()) {
            terminal.err().print("\r" + text);
        } else {
            terminal.err().println(text);
        }
        terminal.err().flush();
        shown = true;
        next = now + intervalNanos;
    }

    /** Leaves the line as it is, so that what follows starts on a line of its own. */
    void end() {
        if (shown && terminal.live()) {
            terminal.err().println();
        }
    }
}
