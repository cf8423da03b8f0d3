package nl.leerplaats.web.whatif;

import java.time.Instant;
import nl.leerplaats.solver.replan.ReplanProgress;
import nl.leerplaats.solver.replan.ReplanRun;
import nl.leerplaats.web.store.run.RunState;
import org.jspecify.annotations.Nullable;

/** Something that is tried, from the question to the answer, in the memory of this process. Every method may be called from any thread. */
public final class Trial {

    private final String id;
    private final Question question;
    private final Instant asked;
    private RunState state = RunState.WAITING;
    private boolean stopped;
    private @Nullable ReplanRun run;
    private @Nullable TrialResult result;
    private @Nullable Instant ended;

    Trial(String id, Question question, Instant asked) {
        this.id = id;
        this.question = question;
        this.asked = asked;
    }

    /** Unique. */
    public String id() {
        return id;
    }

    /** What is tried. */
    public Question question() {
        return question;
    }

    /** When somebody asked. */
    public Instant asked() {
        return asked;
    }

    /** Where it is: {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code CANCELLED} or {@code FAILED}. */
    public synchronized RunState state() {
        return state;
    }

    /** Tells whether it waits or is under way. */
    public synchronized boolean isActive() {
        return ended == null;
    }

    /** What came of it; null where nothing has yet. */
    public synchronized @Nullable TrialResult result() {
        return result;
    }

    /** How the search stands; null where none is under way. */
    synchronized @Nullable ReplanProgress progress() {
        return run == null || ended != null ? null : run.progress();
    }

    synchronized boolean isEndedBefore(Instant moment) {
        return ended != null && ended.isBefore(moment);
    }

    /** Its turn has come; tells whether it is still wanted. */
    synchronized boolean begin() {
        if (ended != null) {
            return false;
        }
        state = RunState.RUNNING;
        return true;
    }

    /** Its search has begun. */
    synchronized void follow(ReplanRun search) {
        run = search;
        if (stopped) {
            search.stop();
        }
    }

    /** It is over; nothing happens where it was already. */
    synchronized void end(RunState how, @Nullable TrialResult found, Instant now) {
        if (ended == null) {
            state = how;
            result = found;
            ended = now;
            run = null;
        }
    }

    /** Ends it soon, with the proposals that are there; one that waits ends at once. */
    synchronized void stop(Instant now) {
        stopped = true;
        if (state == RunState.WAITING) {
            end(RunState.CANCELLED, null, now);
        } else if (run != null) {
            run.stop();
        }
    }

    /** Ends it at once, without an answer. */
    synchronized void stopNow(Instant now) {
        ReplanRun search = run;
        end(RunState.CANCELLED, null, now);
        stopped = true;
        if (search != null) {
            search.stopNow();
        }
    }
}
