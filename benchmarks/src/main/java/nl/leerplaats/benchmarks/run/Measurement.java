package nl.leerplaats.benchmarks.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Outcome;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What is measured: one contender on one instance.
 *
 * @param series name of the series
 * @param instance what is solved
 * @param contender who solves it
 * @param task time, seed, threads
 * @param command command that started the series
 */
record Measurement(String series, ResultLine.Instance instance, Contender contender, Task task, String command) {

    /** Runs the contender and lets the judge look at its plan. */
    ResultLine run(Dataset dataset, Duration load) throws InterruptedException {
        Instant start = Instant.now();
        Outcome outcome = contender.plan(dataset, task);
        ResultLine.Usage usage = new ResultLine.Usage(
                load.toMillis(),
                outcome.elapsedMillis(),
                Machines.peakHeapMegabytes(),
                Machines.peakResidentMegabytes("self"));
        return line(start, outcome, judge(dataset, outcome.plan()), usage, Machines.heapLimitMegabytes());
    }

    /** The line of a run that left nothing. */
    ResultLine failed(Instant start, Outcome outcome, @Nullable Long residentMegabytes, long heapLimitMegabytes) {
        ResultLine.Usage usage = new ResultLine.Usage(0, outcome.elapsedMillis(), 0, residentMegabytes);
        return line(start, outcome, null, usage, heapLimitMegabytes);
    }

    private static ResultLine.@Nullable PlanFigures judge(Dataset dataset, @Nullable Plan plan) {
        if (plan == null) {
            return null;
        }
        PlanningYear year = PlanningYear.of(dataset);
        Verdict verdict = PlanChecker.check(year, plan);
        return new ResultLine.PlanFigures(
                verdict.cost().hard(),
                verdict.cost().medium(),
                verdict.cost().soft(),
                year.requests().size() - plan.placements().size(),
                verdict.hoursShort());
    }

    private ResultLine line(
            Instant start,
            Outcome outcome,
            ResultLine.@Nullable PlanFigures plan,
            ResultLine.Usage usage,
            long heapLimitMegabytes) {
        return new ResultLine(
                ResultLine.FORMAT,
                start,
                series,
                instance,
                contender.code(),
                new ResultLine.Settings(
                        task.seed(), task.threads(), task.timeLimit().toMillis(), heapLimitMegabytes),
                outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                outcome.note(),
                plan,
                claim(outcome.claim()),
                verdict(plan, outcome.claim()),
                outcome.bound(),
                gap(plan, outcome.bound()),
                usage,
                Machines.machine(),
                Machines.source(command),
                outcome.trace().stream()
                        .map(one -> List.of(
                                one.elapsedMillis(),
                                one.cost().medium(),
                                one.cost().soft()))
                        .toList());
    }

    private static ResultLine.@Nullable Claim claim(@Nullable Cost cost) {
        return cost == null ? null : new ResultLine.Claim(cost.hard(), cost.medium(), cost.soft());
    }

    private static String verdict(ResultLine.@Nullable PlanFigures plan, @Nullable Cost claim) {
        if (plan == null || claim == null) {
            return "none";
        }
        int difference = plan.cost().compareTo(claim);
        return difference == 0 ? "equal" : difference < 0 ? "cheaper" : "dearer";
    }

    private static @Nullable Double gap(ResultLine.@Nullable PlanFigures plan, @Nullable Bound bound) {
        if (plan == null || bound == null || plan.hard() > 0) {
            return null;
        }
        OptionalDouble gap = bound.softGap(plan.cost());
        return gap.isPresent() ? gap.getAsDouble() : null;
    }
}
