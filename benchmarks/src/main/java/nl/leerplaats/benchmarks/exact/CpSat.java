package nl.leerplaats.benchmarks.exact;

import com.google.ortools.sat.BoolArgumentProto;
import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntegerVariableProto;
import com.google.ortools.sat.LinearConstraintProto;
import com.google.ortools.sat.PartialVariableAssignment;
import java.time.Duration;
import java.util.function.Consumer;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import nl.leerplaats.solver.natives.NativeSolvers;

/**
 * OR-Tools CP-SAT. "Exactly one" and "at most one" are given as such, all other rows as linear ones. One worker searches with as much of the
 * linear relaxation as CP-SAT has, the others improve its plans: with two workers and the usual choice, medium cost of a tight instance was
 * not proven in 8 seconds; so it is in one.
 */
public final class CpSat implements ProgramSolver {

    private static final double MILLIS_PER_SECOND = 1000;

    /** Variables beyond which CP-SAT is set to simplify less: it took half a minute of a region's time for little, instead of 8 seconds. */
    private static final int LARGE = 100_000;

    private final int workers;
    private final int seed;

    /**
     * Prepares CP-SAT.
     *
     * @param workers threads that search, 1 or more
     * @param seed seed of its random choices
     */
    public CpSat(int workers, long seed) {
        NativeSolvers.require();
        this.workers = workers;
        this.seed = (int) Math.floorMod(seed, (long) Integer.MAX_VALUE);
    }

    @Override
    public Answer minimize(LinearModel model, Goal goal, Duration limit, Consumer<Values> onSolution) {
        CpModel program = program(model, goal);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(workers)
                .setRandomSeed(seed)
                .setLinearizationLevel(2)
                .addSubsolvers("max_lp")
                .setMaxTimeInSeconds(Math.max(1, limit.toMillis()) / MILLIS_PER_SECOND);
        if (program.getBuilder().getVariablesCount() > LARGE) {
            solver.getParameters().setCpModelProbingLevel(0).setSymmetryLevel(0).setMaxPresolveIterations(1);
        }
        CpSolverStatus status = solver.solve(program, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                onSolution.accept(this::solutionIntegerValue);
            }
        });
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        long bound = status == CpSolverStatus.MODEL_INVALID || status == CpSolverStatus.UNKNOWN
                ? model.leastCost(goal.level())
                : Rounding.up(solver.bestObjectiveBound());
        return new Answer(
                found ? values(solver, model.variables(goal.level())) : null,
                status == CpSolverStatus.OPTIMAL,
                bound,
                found
                        ? ""
                        : "CP-SAT says " + status
                                + (status == CpSolverStatus.MODEL_INVALID ? ": " + program.validate() : ""));
    }

    private static long[] values(CpSolver solver, int count) {
        long[] values = new long[count];
        for (int variable = 0; variable < count; variable++) {
            values[variable] = solver.response().getSolution(variable);
        }
        return values;
    }

    private static CpModel program(LinearModel model, Goal goal) {
        CpModel program = new CpModel();
        CpModelProto.Builder proto = program.getBuilder();
        for (int variable = 0; variable < model.variables(goal.level()); variable++) {
            proto.addVariables(IntegerVariableProto.newBuilder()
                    .addDomain(model.lowest(variable))
                    .addDomain(model.highest(variable)));
        }
        for (int row = 0; row < model.rows(goal.level()); row++) {
            proto.addConstraints(constraint(model, row));
        }
        if (goal.mostMedium() != LinearModel.NONE) {
            proto.addConstraints(mediumRow(model, goal.mostMedium()));
        }
        proto.setObjective(objective(model, goal.level()));
        long[] start = goal.start();
        if (start != null) {
            PartialVariableAssignment.Builder hint = PartialVariableAssignment.newBuilder();
            for (int variable = 0; variable < start.length; variable++) {
                hint.addVars(variable).addValues(start[variable]);
            }
            proto.setSolutionHint(hint);
        }
        return program;
    }

    private static ConstraintProto.Builder constraint(LinearModel model, int row) {
        if (model.upper(row) == 1 && model.lower(row) != 0 && isSumOfBooleans(model, row)) {
            BoolArgumentProto.Builder literals = BoolArgumentProto.newBuilder();
            for (int entry = model.start(row); entry < model.end(row); entry++) {
                literals.addLiterals(model.column(entry));
            }
            return model.lower(row) == 1
                    ? ConstraintProto.newBuilder().setExactlyOne(literals)
                    : ConstraintProto.newBuilder().setAtMostOne(literals);
        }
        LinearConstraintProto.Builder linear = LinearConstraintProto.newBuilder();
        for (int entry = model.start(row); entry < model.end(row); entry++) {
            linear.addVars(model.column(entry)).addCoeffs(model.factor(entry));
        }
        linear.addDomain(model.lower(row) == LinearModel.NONE ? Long.MIN_VALUE : model.lower(row))
                .addDomain(model.upper(row));
        return ConstraintProto.newBuilder().setLinear(linear);
    }

    private static boolean isSumOfBooleans(LinearModel model, int row) {
        for (int entry = model.start(row); entry < model.end(row); entry++) {
            int variable = model.column(entry);
            if (model.factor(entry) != 1 || model.lowest(variable) < 0 || model.highest(variable) > 1) {
                return false;
            }
        }
        return model.lower(row) == 1 || model.lower(row) == LinearModel.NONE;
    }

    private static ConstraintProto.Builder mediumRow(LinearModel model, long most) {
        LinearConstraintProto.Builder linear = LinearConstraintProto.newBuilder();
        for (int variable = 0; variable < model.variables(Level.MEDIUM); variable++) {
            if (model.cost(Level.MEDIUM, variable) != 0) {
                linear.addVars(variable).addCoeffs(model.cost(Level.MEDIUM, variable));
            }
        }
        linear.addDomain(Long.MIN_VALUE).addDomain(most - model.constant(Level.MEDIUM));
        return ConstraintProto.newBuilder().setLinear(linear);
    }

    private static CpObjectiveProto.Builder objective(LinearModel model, Level level) {
        CpObjectiveProto.Builder objective = CpObjectiveProto.newBuilder().setOffset(model.constant(level));
        for (int variable = 0; variable < model.variables(level); variable++) {
            if (model.cost(level, variable) != 0) {
                objective.addVars(variable).addCoeffs(model.cost(level, variable));
            }
        }
        return objective;
    }
}
