package nl.leerplaats.cli.terminal;

import java.time.Duration;

/** A line that tells how far something is: rewritten in place on a terminal, else a new line each time. */
public final class LiveLine {

    /** Time between two lines where nobody looks at them as they come. */
    public static final Duration INTERVAL = Duration.ofSeconds(5);

    /** Widest line that every terminal can rewrite in place: a wrapped one would be repeated down the screen. */
    static final int WIDEST = 79;

    private final Terminal terminal;
    private int width;

    public LiveLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Tells whether it is rewritten in place. */
    public boolean isRewritten() {
        return terminal.live();
    }

    /** Shows a text, cut off where the terminal has no room for it. */
    public void show(String text) {
        if (isRewritten()) {
            String line = text.substring(0, Math.min(text.length(), WIDEST));
            terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else {
            terminal.err().println(text);
        }
        terminal.err().flush();
    }

    /** Leaves the line as it is, so that what follows starts on a line of its own. */
    public void end() {
        if (width > 0) {
            terminal.err().println();
            width = 0;
        }
    }
}
