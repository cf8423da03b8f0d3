package nl.leerplaats.benchmarks.micro;

import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.year.PlanningYear;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The year that is measured: a school or a region. */
@State(Scope.Benchmark)
public class Prepared {

    /** Kind of the generator; its first instance is measured. */
    @Param({"school", "region"})
    public String kind = "";

    /** The year of the instance. */
    @SuppressWarnings("NullAway.Init") // JMH calls the setup before anything else.
    public PlanningYear year;

    /** Generates the instance. */
    @Setup(Level.Trial)
    public void generate() {
        year = PlanningYear.of(
                DatasetGenerator.generate(InstanceKind.findByCode(kind).orElseThrow(), 1));
    }
}
