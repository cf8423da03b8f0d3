package nl.leerplaats.benchmarks.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.SolveSettings;

/**
 * What one run gave.
 *
 * @param cost cost of the plan, as the project's judge has it
 * @param claimed the plan claims just that cost
 * @param unplaced requests without a placement
 * @param hoursShort clock hours short of what is required, over all students
 * @param elapsed wall time from the dataset in memory to the plan
 * @param peakHeapMegabytes most heap in use at any time, garbage included, in millions of bytes
 */
record Measurement(
        Cost cost, boolean claimed, long unplaced, long hoursShort, Duration elapsed, long peakHeapMegabytes) {

    private static final long MEGABYTE = 1_000_000;

    /** Runs a contender once. */
    static Measurement of(Contender contender, Dataset dataset, SolveSettings settings) throws InterruptedException {
        long start = System.nanoTime();
        Plan plan = contender.plan(dataset, settings);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        PlanningYear year = PlanningYear.of(dataset);
        Verdict verdict = PlanChecker.check(year, plan);
        return new Measurement(
                verdict.cost(),
                verdict.cost().equals(plan.cost()),
                year.requests().size() - plan.placements().size(),
                verdict.count(CostTerm.SHORTFALL_HOUR),
                elapsed,
                peakHeap() / MEGABYTE);
    }

    private static long peakHeap() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                sum += pool.getPeakUsage().getUsed();
            }
        }
        return sum;
    }
}
