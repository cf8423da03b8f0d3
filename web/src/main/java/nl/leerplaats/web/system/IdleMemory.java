package nl.leerplaats.web.system;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives memory back when nobody works. Planning a region lets the heap grow to hundreds of megabytes, of a country to gigabytes, of which a
 * tenth is in use afterwards; a virtual machine that has nothing to do collects nothing and keeps all of it. So what was taken is collected
 * once when the work is over, which takes a moment in which nobody waits.
 */
@Component
class IdleMemory {

    /** Heap below which nothing is gained, in bytes. */
    private static final long SMALL_HEAP = 192L << 20;
    /** Share of a core, in hundredths, below which nobody works. */
    private static final long IDLE_PERCENT = 10;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final Runnable collector;
    private long lookedAt;
    private long worked;
    private boolean collected;

    IdleMemory() {
        this(System::gc);
    }

    /** With what collects the heap, for tests. */
    IdleMemory(Runnable collector) {
        this.collector = collector;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 20_000)
    void look() {
        look(System.nanoTime(), processorTime(), memory.getHeapMemoryUsage().getCommitted());
    }

    /**
     * Looks once.
     *
     * @param now time, in nanoseconds since a moment of choice
     * @param processor what this process has taken of the processors since it started, in nanoseconds
     * @param heap what the heap takes, in bytes
     */
    void look(long now, long processor, long heap) {
        boolean idle = lookedAt != 0 && (processor - worked) * 100 < (now - lookedAt) * IDLE_PERCENT;
        lookedAt = now;
        worked = processor;
        if (!idle) {
            collected = false;
        } else if (!collected && heap > SMALL_HEAP) {
            collected = true;
            collector.run();
        }
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
