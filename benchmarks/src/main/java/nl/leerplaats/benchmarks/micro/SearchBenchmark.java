package nl.leerplaats.benchmarks.micro;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.solver.config.SolverConfigs;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The local search from the first plan on, on one thread. What is counted are its steps: each is a round of annealing with some hundreds to
 * some thousands of tries, of which Timefold scores the outcome.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class SearchBenchmark {

    /** Steps of one search: enough for its start to weigh little. */
    private static final int STEPS = 50;

    private static final long SEED = 1;

    @SuppressWarnings("NullAway.Init") // JMH calls the setup before anything else.
    private YearPlan first;

    /** Makes the first plan. */
    @Setup(Level.Trial)
    public void construct(Prepared prepared) {
        first = ProblemMapper.map(prepared.year);
        FirstPlan.make(first, new YearIndex(first), new SharedYears(), () -> false);
    }

    /** Steps of the search in a second. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public YearPlan searchSteps(Prepared prepared) {
        return SolverFactory.<YearPlan>create(SolverConfigs.of(EnvironmentMode.NO_ASSERT, SEED, null, (long) STEPS))
                .buildSolver()
                .solve(first);
    }
}
