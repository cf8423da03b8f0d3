package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.benchmarks.result.ResultLine;
import org.jspecify.annotations.Nullable;

/** What can be said of the machine, this process and the source; what the system does not tell is left open. */
final class Machines {

    private static final long MEGABYTE = 1_000_000;
    private static final long BYTES_PER_KIBIBYTE = 1024;
    private static final long PATIENCE_SECONDS = 10;
    private static final String UNKNOWN = "unknown";

    private Machines() {}

    static ResultLine.Machine machine() {
        long memory = fileNumber(Path.of("/proc/meminfo"), "MemTotal:");
        return new ResultLine.Machine(
                cpu(),
                Runtime.getRuntime().availableProcessors(),
                memory * BYTES_PER_KIBIBYTE / MEGABYTE,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + Runtime.version());
    }

    private static String cpu() {
        return lines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The commit that is checked out here, and whether source files differ from it. */
    static ResultLine.Source source(String command) {
        String commit = output("git", "rev-parse", "HEAD");
        String changes =
                output("git", "status", "--porcelain", "--untracked-files=no", "--", ":(exclude)benchmarks/results");
        return new ResultLine.Source(
                commit == null ? UNKNOWN : commit.strip(), changes != null && !changes.isBlank(), command);
    }

    static long peakHeapMegabytes() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                sum += pool.getPeakUsage().getUsed();
            }
        }
        return sum / MEGABYTE;
    }

    static long heapLimitMegabytes() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    /** Most memory that a process has had, native memory included, or null where the system does not tell. */
    static @Nullable Long peakResidentMegabytes(String process) {
        long kibibytes = fileNumber(Path.of("/proc/" + process + "/status"), "VmHWM:");
        return kibibytes == 0 ? null : kibibytes * BYTES_PER_KIBIBYTE / MEGABYTE;
    }

    private static long fileNumber(Path file, String key) {
        return lines(file).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /** The lines of a file of the system; none where there is no such file, as on other systems than Linux. */
    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of(); // the process has just ended
        }
    }

    /** What a program prints, or null where it is not there or fails. */
    private static @Nullable String output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? text : null;
        } catch (IOException e) {
            return null; // no git on this machine
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
