package nl.leerplaats.benchmarks.exact;

import com.google.ortools.linearsolver.MPConstraintProto;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverResponseStatus;
import com.google.ortools.linearsolver.MPVariableProto;
import com.google.ortools.linearsolver.PartialVariableAssignment;
import java.time.Duration;
import java.util.function.Consumer;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import nl.leerplaats.solver.natives.NativeSolvers;

/** A mixed-integer solver of OR-Tools. It tells of no solution before its last one. */
public final class Mip implements ProgramSolver {

    private static final double MILLIS_PER_SECOND = 1000;

    private final MPModelRequest.SolverType type;
    private final String parameters;

    private Mip(MPModelRequest.SolverType type, String parameters) {
        NativeSolvers.require();
        this.type = type;
        this.parameters = parameters;
    }

    /** SCIP, which works on one thread. */
    public static Mip scip(long seed) {
        return new Mip(
                MPModelRequest.SolverType.SCIP_MIXED_INTEGER_PROGRAMMING,
                "limits/gap = 0\nrandomization/randomseedshift = " + Math.floorMod(seed, (long) Integer.MAX_VALUE));
    }

    @Override
    public Answer minimize(LinearModel model, Goal goal, Duration limit, Consumer<Values> onSolution) {
        MPModelRequest request = MPModelRequest.newBuilder()
                .setModel(program(model, goal))
                .setSolverType(type)
                .setSolverTimeLimitSeconds(Math.max(1, limit.toMillis()) / MILLIS_PER_SECOND)
                .setSolverSpecificParameters(parameters)
                .build();
        MPSolutionResponse response = MPSolver.solveWithProto(request);
        MPSolverResponseStatus status = response.getStatus();
        boolean found = (status == MPSolverResponseStatus.MPSOLVER_OPTIMAL
                        || status == MPSolverResponseStatus.MPSOLVER_FEASIBLE)
                && response.getVariableValueCount() == model.variables(goal.level());
        return new Answer(
                found ? values(response) : null,
                status == MPSolverResponseStatus.MPSOLVER_OPTIMAL,
                response.hasBestObjectiveBound() && Double.isFinite(response.getBestObjectiveBound())
                        ? Math.max(model.leastCost(goal.level()), Rounding.up(response.getBestObjectiveBound()))
                        : model.leastCost(goal.level()),
                found ? "" : "SCIP says " + status + " " + response.getStatusStr());
    }

    static long[] values(MPSolutionResponse response) {
        long[] values = new long[response.getVariableValueCount()];
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = Math.round(response.getVariableValue(variable));
        }
        return values;
    }

    static MPModelProto program(LinearModel model, Goal goal) {
        MPModelProto.Builder proto = MPModelProto.newBuilder().setObjectiveOffset(model.constant(goal.level()));
        for (int variable = 0; variable < model.variables(goal.level()); variable++) {
            proto.addVariable(MPVariableProto.newBuilder()
                    .setLowerBound(model.lowest(variable))
                    .setUpperBound(model.highest(variable))
                    .setObjectiveCoefficient(model.cost(goal.level(), variable))
                    .setIsInteger(true));
        }
        for (int row = 0; row < model.rows(goal.level()); row++) {
            MPConstraintProto.Builder constraint = MPConstraintProto.newBuilder()
                    .setLowerBound(model.lower(row) == LinearModel.NONE ? Double.NEGATIVE_INFINITY : model.lower(row))
                    .setUpperBound(model.upper(row) == LinearModel.NONE ? Double.POSITIVE_INFINITY : model.upper(row));
            for (int entry = model.start(row); entry < model.end(row); entry++) {
                constraint.addVarIndex(model.column(entry)).addCoefficient(model.factor(entry));
            }
            proto.addConstraint(constraint);
        }
        if (goal.mostMedium() != LinearModel.NONE) {
            proto.addConstraint(mediumRow(model, goal.mostMedium()));
        }
        long[] start = goal.start();
        if (start != null) {
            PartialVariableAssignment.Builder hint = PartialVariableAssignment.newBuilder();
            for (int variable = 0; variable < start.length; variable++) {
                hint.addVarIndex(variable).addVarValue(start[variable]);
            }
            proto.setSolutionHint(hint);
        }
        return proto.build();
    }

    private static MPConstraintProto.Builder mediumRow(LinearModel model, long most) {
        MPConstraintProto.Builder row = MPConstraintProto.newBuilder()
                .setLowerBound(Double.NEGATIVE_INFINITY)
                .setUpperBound(most - model.constant(Level.MEDIUM));
        for (int variable = 0; variable < model.variables(Level.MEDIUM); variable++) {
            if (model.cost(Level.MEDIUM, variable) != 0) {
                row.addVarIndex(variable).addCoefficient(model.cost(Level.MEDIUM, variable));
            }
        }
        return row;
    }
}
