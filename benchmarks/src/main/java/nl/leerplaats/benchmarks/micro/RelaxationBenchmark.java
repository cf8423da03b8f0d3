package nl.leerplaats.benchmarks.micro;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.relaxation.Relaxation;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One step of the relaxation on one thread, from the first plan on: a linear program, and the cheapest year of each student at its prices. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@State(Scope.Benchmark)
public class RelaxationBenchmark {

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @SuppressWarnings("NullAway.Init") // JMH calls the setup before anything else.
    private Relaxation relaxation;

    /** Makes the first plan and proves what each student alone cannot avoid. */
    @Setup(Level.Trial)
    public void begin(Prepared prepared) {
        YearPlan plan = ProblemMapper.map(prepared.year);
        YearIndex index = new YearIndex(plan);
        SharedYears shared = new SharedYears();
        FirstPlan.make(plan, index, shared, () -> false);
        relaxation = new Relaxation(
                index, shared, NativeSolvers.arePresent(), executor, 1, new Effort(() -> Effort.NO_LIMIT));
        relaxation.advance();
    }

    /** Ends what the relaxation holds outside the heap. */
    @TearDown(Level.Trial)
    public void end() {
        relaxation.close();
        executor.shutdown();
    }

    /** One step. */
    @Benchmark
    public Bound relaxationStep(Prepared prepared) {
        relaxation.advance();
        return relaxation.bound();
    }
}
