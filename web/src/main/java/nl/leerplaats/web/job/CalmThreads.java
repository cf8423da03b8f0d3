package nl.leerplaats.web.job;

import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Threads that nobody interrupts. An interrupt closes the file of the database under whoever reads or writes it, and with it the database of the whole process:
 * who is at work here ends by itself.
 */
final class CalmThreads extends ScheduledThreadPoolExecutor {

    /**
     * Threads.
     *
     * @param count how many
     * @param name what they are called
     */
    CalmThreads(int count, String name) {
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
}
