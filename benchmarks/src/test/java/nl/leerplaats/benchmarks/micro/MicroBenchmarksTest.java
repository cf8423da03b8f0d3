package nl.leerplaats.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Small measurements that nobody runs rot: each is run once, in this process, on the smallest instance. */
class MicroBenchmarksTest {

    @Test
    void eachRunsAndMeasuresSomething() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("nl\\.leerplaats\\.benchmarks\\.micro\\..*")
                        .param("kind", "school")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(50))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();

        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder("buildOptions", "relaxationStep", "searchSteps");
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }
}
