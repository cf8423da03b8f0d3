package nl.leerplaats.web.cli;

import java.time.Duration;

/** Tells on the progress line what a command is doing, and since when. */
final class LongWork {

    private final Messages messages;
    private final ProgressLine line;
    private final long start = System.nanoTime();

    LongWork(Context context) {
        messages = context.messages();
        line = new ProgressLine(context.terminal(), messages, null);
    }

    /** Tells what is being done. */
    void say(String key, Object... arguments) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        line.show(elapsed, Messages.clock(elapsed) + "  " + messages.get(key, arguments));
    }

    /** Ends the line. */
    void end() {
        line.end();
    }
}
