package nl.leerplaats.web.system;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives memory back when nobody works. Planning a region lets the heap grow to hundreds of megabytes, of a country to gigabytes, of which a
 * tenth is in use afterwards, and the linear programs leave as much free memory with the C library; a virtual machine that has nothing to do
 * keeps all of it. So both are given back once when the work is over, which takes a moment in which nobody waits.
 */
@Component
class IdleMemory {

    /** Share of a core, in hundredths, below which nobody works. */
    private static final long IDLE_PERCENT = 10;

    /** The command of the virtual machine for it, since JDK 17.0.9. */
    private static final String TRIM = "systemTrimNativeHeap";

    private static final Logger LOG = LoggerFactory.getLogger(IdleMemory.class);

    private final Runnable collector;
    private long lookedAt;
    private long worked;
    private boolean collected;

    IdleMemory() {
        this(IdleMemory::giveBack);
    }

    /** With what gives memory back, for tests. */
    IdleMemory(Runnable collector) {
        this.collector = collector;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 20_000)
    void look() {
        look(System.nanoTime(), processorTime());
    }

    /**
     * Looks once.
     *
     * @param now time, in nanoseconds since a moment of choice
     * @param processor what this process has taken of the processors since it started, in nanoseconds
     */
    void look(long now, long processor) {
        boolean idle = lookedAt != 0 && (processor - worked) * 100 < (now - lookedAt) * IDLE_PERCENT;
        lookedAt = now;
        worked = processor;
        if (!idle) {
            collected = false;
        } else if (!collected) {
            collected = true;
            collector.run();
        }
    }

    private static void giveBack() {
        System.gc();
        trimNative();
    }

    /** Lets the C library give free memory back; glibc alone keeps it, so a virtual machine on another system has no such command. */
    private static void trimNative() {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            boolean known = Stream.of(server.getMBeanInfo(commands).getOperations())
                    .anyMatch(operation -> operation.getName().equals(TRIM));
            if (known) {
                server.invoke(commands, TRIM, new Object[0], new String[0]);
            }
        } catch (JMException e) {
            LOG.debug("The free memory of the C library stays as it is.", e);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
