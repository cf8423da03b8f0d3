package nl.leerplaats.solver.relaxation.lp;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearUse;

/** The rows of what students share, which the linear and the integer program have alike; docs/relaxation.md has them. */
final class SharedRows {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final MPSolver program;
    private final MPObjective objective;
    private final Function<Resource.Load, MPConstraint> newLoad;
    private final Map<Resource.Load, MPConstraint> loads = new LinkedHashMap<>();
    private final Map<Resource.Recognition, MPConstraint> recognitions = new LinkedHashMap<>();

    /**
     * No rows.
     *
     * @param program the program
     * @param newLoad makes the row of a load with the variables for its cost; called for the first year that adds to it
     */
    SharedRows(MPSolver program, Function<Resource.Load, MPConstraint> newLoad) {
        this.program = program;
        this.newLoad = newLoad;
        objective = program.objective();
    }

    /** Enters the variable of a year in the row of a load. */
    void enter(YearUse.LoadPart part, MPVariable year) {
        loads.computeIfAbsent(part.load(), newLoad).setCoefficient(year, part.amount());
    }

    /** Enters the variable of a year in the row of a recognition that it keeps. */
    void enter(Resource.Recognition recognition, MPVariable year) {
        recognitions
                .computeIfAbsent(recognition, made -> {
                    MPVariable kept = program.makeNumVar(0, 1, "");
                    objective.setCoefficient(kept, -recognition.points());
                    return atMostZero(kept, 1);
                })
                .setCoefficient(year, -1);
    }

    /** The variable of a trip: how much of it is made. */
    MPVariable newTrip(Resource.VisitTrip trip, double most) {
        MPVariable variable = program.makeNumVar(0, most, "");
        objective.setCoefficient(variable, trip.points());
        return variable;
    }

    /** The linking row of a trip and a student, without the years of the student. */
    MPConstraint newLink(MPVariable trip) {
        return newLink(trip, 1);
    }

    /**
     * A row that a trip allows so much of.
     *
     * @param trip the variable of the trip
     * @param most how much, 1 or more
     */
    MPConstraint newLink(MPVariable trip, int most) {
        return atMostZero(trip, -most);
    }

    private MPConstraint atMostZero(MPVariable variable, double coefficient) {
        MPConstraint row = program.makeConstraint(-INFINITY, 0);
        row.setCoefficient(variable, coefficient);
        return row;
    }

    /** The rows of the loads. */
    Map<Resource.Load, MPConstraint> loads() {
        return loads;
    }

    /** The rows of the recognitions. */
    Map<Resource.Recognition, MPConstraint> recognitions() {
        return recognitions;
    }
}
