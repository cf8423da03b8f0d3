package nl.leerplaats.benchmarks.contender;

import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.model.Dataset;

/** Who makes the plan that is measured. All get the same dataset, time, seed and number of threads. */
public enum Contender {
    /** This project's solver. */
    LEERPLAATS(new SolverContender(true)),
    /** This project's solver without its relaxation: the local search alone. */
    LEERPLAATS_NO_RELAXATION(new SolverContender(false)),
    /** Timefold with its default configuration on this project's model; one thread, as the Community Edition has no more. */
    TIMEFOLD_DEFAULT(new TimefoldContender()),
    /** OR-Tools CP-SAT on the complete model. */
    CP_SAT(ExactContender.cpSat()),
    /** The mixed-integer solver SCIP on the complete model. */
    MIP(ExactContender.mip()),
    /** The mixed-integer solver HiGHS on the set-partitioning program over the complete list of years. */
    YEARS_MIP(ExactContender.yearsMip()),
    /** SCIP on the same program. */
    YEARS_SCIP(ExactContender.yearsScip()),
    /** A coordinator who places students in the order of the file and moves nobody. */
    FIRST_COME(new FirstComeContender());

    /** Makes a plan. */
    interface Planner {
        Outcome plan(Dataset dataset, Task task) throws InterruptedException;
    }

    private final Planner planner;

    Contender(Planner planner) {
        this.planner = planner;
    }

    /** Plans a dataset. */
    public Outcome plan(Dataset dataset, Task task) throws InterruptedException {
        return planner.plan(dataset, task);
    }

    /** The name on the command line and in result lines. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the contender with this name. */
    public static Optional<Contender> findByCode(String code) {
        for (Contender contender : values()) {
            if (contender.code().equals(code)) {
                return Optional.of(contender);
            }
        }
        return Optional.empty();
    }
}
