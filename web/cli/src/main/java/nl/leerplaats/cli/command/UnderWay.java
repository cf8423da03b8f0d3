package nl.leerplaats.cli.command;

import java.util.function.Supplier;
import nl.leerplaats.cli.terminal.StopSignal;
import nl.leerplaats.solver.api.Stoppable;
import org.jspecify.annotations.Nullable;

/** The work of a command that Ctrl-C ends early, with what it has; before it has begun there is nothing to keep. */
public final class UnderWay {

    private final Context context;
    private final StopSignal signal;
    private @Nullable Stoppable begun;

    public UnderWay(Context context, StopSignal signal) {
        this.context = context;
        this.signal = signal;
    }

    /** From now on a signal is heard. */
    public void hear() {
        signal.onSignal(this::stop, this::stopNow);
    }

    /** Begins the work. */
    public synchronized <T extends Stoppable> T begin(Supplier<T> start) {
        T work = start.get();
        begun = work;
        return work;
    }

    /** Tells whether a signal came. */
    public boolean isStopped() {
        return signal.wasGiven();
    }

    private synchronized void stop() {
        if (begun == null) {
            context.tell("solve.stoppedEarly");
            StopSignal.endNow();
        } else {
            begun.stop();
        }
    }

    private synchronized void stopNow() {
        if (begun != null) {
            begun.stopNow();
        }
    }
}
