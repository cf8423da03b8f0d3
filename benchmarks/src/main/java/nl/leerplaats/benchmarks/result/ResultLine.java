package nl.leerplaats.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import org.jspecify.annotations.Nullable;

/**
 * One run of one contender on one instance: what was measured, how, and what came of it.
 *
 * @param format {@link #FORMAT}
 * @param time start of the run
 * @param series name of the series, for example {@code main} or {@code scaling}
 * @param instance what was solved
 * @param contender who solved it
 * @param settings what every contender got
 * @param outcome how it ended: {@code solved}, {@code proven}, {@code no-plan}, {@code does-not-fit}, {@code out-of-memory},
 *     {@code overrun} or {@code failed}
 * @param note what a reader has to know, or empty
 * @param plan the plan as the judge has it, or null where there is none
 * @param claim what the contender itself says, or null
 * @param verdict {@code equal}: the plan costs what is claimed; {@code cheaper} or {@code dearer}: it costs less or more;
 *     {@code none}: nothing is claimed
 * @param bound what the contender proved, or null
 * @param gap how far soft cost can be above the best possible by the contender's own bound, 0.01 is one per cent; null where unknown
 * @param usage time and memory
 * @param machine where
 * @param source with what
 * @param trace the plans on the way: milliseconds, medium cost, soft cost
 */
public record ResultLine(
        String format,
        Instant time,
        String series,
        Instance instance,
        String contender,
        Settings settings,
        String outcome,
        String note,
        @Nullable PlanFigures plan,
        @Nullable Claim claim,
        String verdict,
        @Nullable Bound bound,
        @Nullable Double gap,
        Usage usage,
        Machine machine,
        Source source,
        List<List<Long>> trace) {

    /** Value of {@code format}. */
    public static final String FORMAT = "leerplaats-result/1";

    public ResultLine {
        trace = List.copyOf(trace);
    }

    /**
     * What was solved.
     *
     * @param name name of the dataset
     * @param kind kind of the generator
     * @param seed seed of the generator
     * @param students number of students
     * @param sha256 checksum of the file
     */
    public record Instance(String name, String kind, long seed, int students, String sha256) {}

    /**
     * What every contender got.
     *
     * @param seed seed of the contender's random choices
     * @param threads threads that could work at the same time
     * @param timeLimitMillis time limit in milliseconds
     * @param heapLimitMegabytes most heap of the JVM; native memory of solvers is not in it
     */
    public record Settings(long seed, int threads, long timeLimitMillis, long heapLimitMegabytes) {}

    /**
     * The plan as the judge has it.
     *
     * @param hard breaks of hard rules
     * @param medium medium cost
     * @param soft soft cost
     * @param unplaced requests without a placement
     * @param hoursShort clock hours short of what is required, over all students
     */
    public record PlanFigures(long hard, long medium, long soft, long unplaced, long hoursShort) {

        /** Its cost. */
        public Cost cost() {
            return new Cost(hard, medium, soft);
        }
    }

    /**
     * What the contender itself says.
     *
     * @param hard breaks of hard rules
     * @param medium medium cost
     * @param soft soft cost
     */
    public record Claim(long hard, long medium, long soft) {

        /** Its cost. */
        public Cost cost() {
            return new Cost(hard, medium, soft);
        }
    }

    /**
     * Time and memory.
     *
     * @param loadMillis milliseconds to read and check the file, which is not in the time limit
     * @param elapsedMillis milliseconds from the dataset in memory to the plan
     * @param peakHeapMegabytes most heap in use, in millions of bytes, garbage included
     * @param peakResidentMegabytes most memory of the process, native memory included; null where the system does not tell
     */
    public record Usage(
            long loadMillis,
            long elapsedMillis,
            long peakHeapMegabytes,
            @Nullable Long peakResidentMegabytes) {}

    /**
     * Where.
     *
     * @param cpu name of the processor
     * @param cores cores at hand
     * @param memoryMegabytes memory of the machine
     * @param system operating system
     * @param java version of the JDK
     */
    public record Machine(String cpu, int cores, long memoryMegabytes, String system, String java) {}

    /**
     * With what.
     *
     * @param commit commit of the source, or {@code unknown}
     * @param changed whether files differed from the commit
     * @param command command that started the series
     */
    public record Source(String commit, boolean changed, String command) {}

    /** Tells whether the line has a plan that keeps every hard rule. */
    @JsonIgnore
    public boolean isValid() {
        return plan != null && plan.hard() == 0;
    }
}
