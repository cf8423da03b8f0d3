package nl.leerplaats.web.system;

import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that nobody interrupts. An interrupt closes the file of the database under whoever reads or writes it, and with it the database of the whole process:
 * who is at work here ends by itself.
 */
public final class CalmThreads extends ScheduledThreadPoolExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(CalmThreads.class);

    /**
     * Threads.
     *
     * @param count how many
     * @param name what they are called
     */
    public CalmThreads(int count, String name) {
        super(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Lets nothing new begin; what is under way goes on to its end. */
    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    /** Lets nothing new begin and waits for what is under way, for a minute at most. */
    public void end() throws InterruptedException {
        shutdown();
        if (!awaitTermination(1, TimeUnit.MINUTES)) {
            LOG.warn("Something goes on while the program stops.");
        }
    }
}
