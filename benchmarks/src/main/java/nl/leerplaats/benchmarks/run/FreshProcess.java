package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.benchmarks.contender.Outcome;
import nl.leerplaats.benchmarks.contender.Outcome.Kind;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import org.jspecify.annotations.Nullable;

/**
 * Runs a measurement in a JVM of its own, so that no run warms up or fills the memory of the next. Whatever happens to that JVM is an
 * outcome.
 */
final class FreshProcess {

    /** Exit status of a JVM that was told to end when its heap is full. */
    private static final int HEAP_FULL = 3;

    /** Exit status of a process that the system killed, as Linux does when its memory is full. */
    private static final int KILLED = 137;

    private static final long LOOK_EVERY_MILLIS = 500;
    private static final int MOST_NOTE = 300;

    private final String heap;
    private final Duration grace;

    /**
     * Prepares processes.
     *
     * @param heap most heap as the JVM reads it, for example {@code 4g}
     * @param grace time after the time limit in which a contender may still end by itself
     */
    FreshProcess(String heap, Duration grace) {
        this.heap = heap;
        this.grace = grace;
    }

    /** Measures; the line is there whatever happens. */
    ResultLine run(Measurement measurement, Path dataset) throws IOException, InterruptedException {
        Path line = Files.createTempFile("leerplaats-line", ".jsonl");
        Path messages = Files.createTempFile("leerplaats-messages", ".txt");
        try {
            Instant start = Instant.now();
            Process process = new ProcessBuilder(command(measurement, dataset, line))
                    .redirectErrorStream(true)
                    .redirectOutput(messages.toFile())
                    .start();
            Ended ended = await(process, measurement.task().timeLimit().plus(grace));
            List<String> lines = Files.readAllLines(line);
            if (!lines.isEmpty()) {
                return ResultFiles.fromJson(lines.get(0));
            }
            long elapsed = Duration.between(start, Instant.now()).toMillis();
            return measurement.failed(
                    start,
                    outcome(ended, elapsed, Files.readString(messages)),
                    ended.residentMegabytes(),
                    heapMegabytes());
        } finally {
            Files.deleteIfExists(line);
            Files.deleteIfExists(messages);
        }
    }

    private List<String> command(Measurement measurement, Path dataset, Path line) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                BenchmarkCommand.class.getName(),
                "one"));
        command.addAll(List.of("--file", dataset.toString()));
        command.addAll(List.of("--kind", measurement.instance().kind()));
        command.addAll(List.of("--instance-seed", "" + measurement.instance().seed()));
        command.addAll(List.of("--contender", measurement.contender().code()));
        command.addAll(List.of("--seed", "" + measurement.task().seed()));
        command.addAll(List.of("--threads", "" + measurement.task().threads()));
        command.addAll(List.of("--seconds", "" + measurement.task().timeLimit().toMillis() / 1000.0));
        command.addAll(List.of("--series", measurement.series()));
        command.addAll(List.of("--command", measurement.command()));
        command.addAll(List.of("--append", line.toString()));
        return command;
    }

    /**
     * How a process ended.
     *
     * @param status exit status
     * @param overrun it was ended from outside
     * @param residentMegabytes most memory seen, or null
     */
    private record Ended(
            int status, boolean overrun, @Nullable Long residentMegabytes) {}

    /** Waits for the end, or ends it. The memory is looked at on the way, as nobody can tell afterwards. */
    private static Ended await(Process process, Duration limit) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        Long resident = null;
        boolean overrun = false;
        try {
            while (!overrun && !process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                Long now = Machines.peakResidentMegabytes("" + process.pid());
                resident = now == null ? resident : now;
                overrun = Instant.now().isAfter(end);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return new Ended(process.exitValue(), overrun, resident);
    }

    private static Outcome outcome(Ended ended, long elapsedMillis, String messages) {
        String last = messages.strip();
        if (ended.overrun()) {
            return Outcome.without(Kind.OVERRUN, "ended from outside", elapsedMillis);
        }
        if (ended.status() == HEAP_FULL) {
            return Outcome.without(Kind.OUT_OF_MEMORY, "the heap was full", elapsedMillis);
        }
        if (ended.status() == KILLED) {
            return Outcome.without(Kind.OUT_OF_MEMORY, "the system ended the process", elapsedMillis);
        }
        String note = "exit status " + ended.status() + ": " + last.substring(Math.max(0, last.length() - MOST_NOTE));
        return Outcome.without(Kind.FAILED, note, elapsedMillis);
    }

    private long heapMegabytes() {
        long number = Long.parseLong(heap.replaceAll("[^0-9]", ""));
        long mebibytes = heap.toLowerCase(Locale.ROOT).endsWith("g") ? number * 1024 : number;
        return mebibytes * 1024 * 1024 / 1_000_000;
    }
}
