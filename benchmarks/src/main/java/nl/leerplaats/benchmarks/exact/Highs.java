package nl.leerplaats.benchmarks.exact;

import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import nl.leerplaats.solver.natives.NativeSolvers;
import org.jspecify.annotations.Nullable;

/**
 * HiGHS, as OR-Tools 9.15 has it. That takes no solution to start from (it writes it behind the end of an array), drops what HiGHS found when the
 * time is over, and says nothing of the bound at that time. So HiGHS writes its solution to a file, and there is no bound unless the optimum is
 * proven. HiGHS looks at the clock between the parts of its work alone: it can be a minute late with a million variables.
 */
public final class Highs implements ProgramSolver {

    private static final double MILLIS_PER_SECOND = 1000;

    /** In the file of HiGHS the line before the values of the columns, one a line as name and value. */
    private static final String COLUMNS = "# Columns ";

    /** A line before that, where the values keep all rows. */
    private static final String FEASIBLE = "Feasible";

    /** The second line of the file where the solution is proven to be the best. */
    private static final String OPTIMAL = "Optimal";

    private final String parameters;

    /**
     * Prepares HiGHS.
     *
     * @param threads threads that search, 1 or more; the same for all in one process, as HiGHS takes no other number after the first
     * @param seed seed of its random choices
     */
    public Highs(int threads, long seed) {
        NativeSolvers.require();
        parameters = "output_flag = false\nlog_to_console = false\nmip_rel_gap = 0\nthreads = " + threads
                + "\nrandom_seed = " + Math.floorMod(seed, (long) Integer.MAX_VALUE)
                + "\nwrite_solution_to_file = true\nsolution_file = ";
    }

    @Override
    public Answer minimize(LinearModel model, Goal goal, Duration limit, Consumer<Values> onSolution) {
        try {
            Path file = Files.createTempFile("leerplaats-highs", ".txt");
            try {
                return minimize(model, goal, limit, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Answer minimize(LinearModel model, Goal goal, Duration limit, Path file) throws IOException {
        MPSolutionResponse response = MPSolver.solveWithProto(MPModelRequest.newBuilder()
                .setModel(Mip.program(model, new Goal(goal.level(), goal.mostMedium(), null)))
                .setSolverType(MPModelRequest.SolverType.HIGHS_MIXED_INTEGER_PROGRAMMING)
                .setSolverTimeLimitSeconds(Math.max(1, limit.toMillis()) / MILLIS_PER_SECOND)
                .setSolverSpecificParameters(parameters + file)
                .build());
        List<String> lines = Files.readAllLines(file);
        long[] values = values(lines, model.variables(goal.level()));
        long least = model.leastCost(goal.level());
        if (values == null) {
            String status = lines.size() > 1 ? lines.get(1) : response.getStatusStr();
            return new Answer(null, false, least, "HiGHS says " + status);
        }
        boolean proven = lines.get(1).equals(OPTIMAL);
        return new Answer(values, proven, proven ? model.costOf(goal.level(), values) : least, "");
    }

    /** The solution in the lines, or null where there is none. */
    private static long @Nullable [] values(List<String> lines, int count) {
        int columns = lines.indexOf(COLUMNS + count);
        if (columns < 0 || !lines.subList(0, columns).contains(FEASIBLE)) {
            return null;
        }
        long[] values = new long[count];
        for (int variable = 0; variable < count; variable++) {
            String line = lines.get(columns + 1 + variable);
            values[variable] = Math.round(Double.parseDouble(line.substring(line.indexOf(' ') + 1)));
        }
        return values;
    }
}
