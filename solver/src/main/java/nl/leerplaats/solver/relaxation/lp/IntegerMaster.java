package nl.leerplaats.solver.relaxation.lp;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearUse;
import org.jspecify.annotations.Nullable;

/** The master program over a list of columns as an integer program (SCIP): one column for each student, every rule and shared cost exactly. */
public final class IntegerMaster {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Subtracted from what the solver proves, against rounding in its arithmetic, in points and as a share. */
    private static final double ROUNDING = 0.001;

    private static final double RELATIVE_ROUNDING = 1e-9;

    /** The solver's number for no bound at all. */
    private static final double NOTHING_PROVEN = -1e20;

    private static final double HALF = 0.5;

    /**
     * The columns, and the objective and limits of the program.
     *
     * @param columns the columns
     * @param limits what is left for them
     * @param cuts zero-half cuts and capacity links that have a price here are added: they follow from the other rows, but the program is solved sooner
     *     with them; null for none
     * @param prices prices at which the objective counts places, and recognitions for a block of a larger problem; null for none
     * @param softWeight what a point of soft cost counts in the objective: 1, or 0 where medium cost alone counts
     * @param mediumWeight what a point of medium cost above the least counts in the objective
     * @param budget most medium cost above the least of all students together
     * @param start a feasible solution to begin with; may be empty
     * @param effort when to give up
     * @param millis most milliseconds, where there is a time limit
     * @param enough it ends at a bound of this much, in points of the objective; infinite to go on to the optimum
     * @param only the capacity rows of the program, of which a solution may break others; null for all rows
     * @param isWhole it is for all students, and recognitions lapse in it; in that for a block they are credited at their prices
     */
    public record Task(
            List<Column> columns,
            Limits limits,
            @Nullable Prices cuts,
            @Nullable Prices prices,
            int softWeight,
            double mediumWeight,
            long budget,
            List<Column> start,
            Effort effort,
            long millis,
            double enough,
            @Nullable Set<CapacityRow> only,
            boolean isWhole) {}

    /**
     * The result.
     *
     * @param years the year of each student; empty where none was found
     * @param least no choice costs less, in points of the objective
     * @param ended the solver came to its end, and was not stopped
     */
    public record Result(List<Column> years, double least, boolean ended) {}

    private final Limits limits;
    private final Task task;
    private final MPSolver mip;
    private final MPObjective objective;
    private final List<Column> columns;
    private final MPVariable[] variables;
    private final Map<Integer, MPConstraint> students = new LinkedHashMap<>();
    private final MPConstraint budget;
    private final SharedRows shared;
    private final Map<Resource.VisitTrip, MPVariable> trips = new LinkedHashMap<>();
    private final Map<Resource.VisitTrip, List<Integer>> makers = new LinkedHashMap<>();
    private final Map<Sharer, MPConstraint> sharers = new LinkedHashMap<>();
    private final Map<CapacityRow, Map<Integer, Integer>> takers = new LinkedHashMap<>();

    private record Takers(int limit, Map<Integer, Integer> taken) {}

    private record Sharer(Resource.VisitTrip trip, int student) {}

    private IntegerMaster(Task task, MPSolver mip) {
        limits = task.limits();
        this.task = task;
        this.mip = mip;
        shared = new SharedRows(mip, this::newLoad);
        budget = mip.makeConstraint(-INFINITY, task.budget());
        objective = mip.objective();
        objective.setMinimization();
        objective.setOffset(task.isWhole() && task.softWeight() > 0 ? limits.lapses() : 0);
        columns = task.columns();
        variables = new MPVariable[columns.size()];
    }

    /** Solves the program over the columns; without a solver on this machine nothing is found or proven. */
    public static Result choose(Task task) {
        MPSolver mip = MPSolver.createSolver("SCIP");
        if (mip == null) {
            return new Result(List.of(), Double.NEGATIVE_INFINITY, false);
        }
        try {
            IntegerMaster choice = new IntegerMaster(task, mip);
            choice.build();
            return choice.solve();
        } finally {
            mip.delete();
        }
    }

    private void build() {
        for (int number = 0; number < variables.length; number++) {
            task.effort().check();
            Column column = columns.get(number);
            MPVariable variable = mip.makeBoolVar("");
            variables[number] = variable;
            objective.setCoefficient(variable, cost(column));
            if (column.excess() > 0) {
                budget.setCoefficient(variable, column.excess());
            }
            students.computeIfAbsent(column.student(), student -> mip.makeConstraint(1, 1))
                    .setCoefficient(variable, 1);
        }
        for (int number = 0; number < variables.length; number++) {
            task.effort().check();
            occupy(number);
            share(number);
        }
        limitTakers();
        Prices cuts = task.cuts();
        if (cuts != null) {
            cuts.sets().forEach(this::limitSet);
            limitTrips(cuts.links().keySet());
        }
    }

    private double cost(Column column) {
        double cost = task.softWeight() * column.soft() + task.mediumWeight() * column.excess();
        Prices prices = task.prices();
        return prices == null ? cost : cost + prices.points(prices.ofPlaces(column));
    }

    private void occupy(int number) {
        Set<CapacityRow> only = task.only();
        for (CapacityRow row : limits.listTaken(columns.get(number).year())) {
            if (only != null && !only.contains(row)) {
                continue;
            }
            takers.computeIfAbsent(row, key -> new LinkedHashMap<>()).merge(number, 1, Integer::sum);
        }
    }

    /** Makes the capacity rows that can be violated, once for those with the same columns and limit. */
    private void limitTakers() {
        Set<Takers> known = new LinkedHashSet<>();
        takers.forEach((row, taken) -> {
            int limit = row.limit();
            long wanting = taken.keySet().stream()
                    .map(number -> columns.get(number).student())
                    .distinct()
                    .count();
            if (wanting > limit && known.add(new Takers(limit, taken))) {
                MPConstraint constraint = mip.makeConstraint(-INFINITY, limit);
                taken.forEach((number, count) -> constraint.setCoefficient(variables[number], count));
            }
        });
    }

    private void limitTrips(Iterable<CapacityLink> links) {
        for (CapacityLink link : links) {
            Resource.VisitTrip visit = limits.tripOf(link);
            MPVariable trip = trips.get(visit);
            int limit = limits.row(link.row()).limit();
            if (trip == null || limit == 0) {
                continue;
            }
            MPConstraint constraint = shared.newLink(trip, limit);
            makers.getOrDefault(visit, List.of()).forEach(number -> enter(link.row(), constraint, number));
        }
    }

    private void limitSet(CapacityRow set) {
        MPConstraint constraint = mip.makeConstraint(-INFINITY, limits.row(set).limit());
        for (int number = 0; number < variables.length; number++) {
            enter(set, constraint, number);
        }
    }

    private void enter(CapacityRow row, MPConstraint constraint, int number) {
        int taken = row.taken(columns.get(number).year());
        if (taken > 0) {
            constraint.setCoefficient(variables[number], taken);
        }
    }

    /** Enters a column in the rows of what it shares; recognitions only where the objective does not have them at prices. */
    private void share(int number) {
        Column column = columns.get(number);
        MPVariable variable = variables[number];
        column.use().loads().forEach(part -> shared.enter(part, variable));
        if (task.softWeight() == 0) {
            return;
        }
        for (Resource.VisitTrip visit : column.use().trips()) {
            MPVariable trip = trips.computeIfAbsent(visit, this::newTrip);
            makers.computeIfAbsent(visit, made -> new ArrayList<>()).add(number);
            sharers.computeIfAbsent(new Sharer(visit, column.student()), made -> shared.newLink(trip))
                    .setCoefficient(variable, 1);
        }
        if (task.isWhole()) {
            column.use().recognitions().stream()
                    .filter(recognition -> !limits.isKept(recognition))
                    .forEach(recognition -> shared.enter(recognition, variable));
        }
    }

    /** The variable of a trip; what its links cost stands in the columns. */
    private MPVariable newTrip(Resource.VisitTrip visit) {
        MPVariable trip = shared.newTrip(visit, 1);
        Prices prices = task.prices();
        if (prices != null) {
            objective.setCoefficient(trip, prices.points(prices.rest(visit)));
        }
        return trip;
    }

    /** The row of a load, with one binary variable for each amount, so that its cost is exact. */
    private MPConstraint newLoad(Resource.Load load) {
        MPConstraint row = mip.makeConstraint(0, 0);
        MPConstraint one = mip.makeConstraint(1, 1);
        int most = Math.min(limits.most(load), students.size() * mostOfOneYear(load));
        for (int count = 0; count <= most; count++) {
            MPVariable amount = mip.makeBoolVar("");
            double weight = load.isMedium() ? task.mediumWeight() : task.softWeight();
            objective.setCoefficient(amount, weight * load.cost(count));
            if (load.isMedium()) {
                budget.setCoefficient(amount, load.cost(count));
            }
            one.setCoefficient(amount, 1);
            row.setCoefficient(amount, -count);
        }
        return row;
    }

    private int mostOfOneYear(Resource.Load load) {
        return columns.stream()
                .flatMap(column -> column.use().loads().stream())
                .filter(part -> part.load().equals(load))
                .mapToInt(YearUse.LoadPart::amount)
                .max()
                .orElse(0);
    }

    private Result solve() {
        if (!task.start().isEmpty()) {
            mip.setHint(variables, hint());
        }
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus[] ended = {MPSolver.ResultStatus.NOT_SOLVED};
        task.effort().run(mip, task.millis(), task.enough(), () -> ended[0] = mip.solve(exact));
        MPSolver.ResultStatus status = ended[0];
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        List<Column> years = new ArrayList<>();
        for (int number = 0; number < variables.length && found; number++) {
            if (variables[number].solutionValue() > HALF) {
                years.add(columns.get(number));
            }
        }
        if (status == MPSolver.ResultStatus.INFEASIBLE) {
            return new Result(List.of(), INFINITY, true);
        }
        return new Result(
                years, found ? proven(objective.bestBound()) : -INFINITY, status == MPSolver.ResultStatus.OPTIMAL);
    }

    /** What the solver proves, less what its arithmetic may be wrong by; stopped before its first linear program it says {@value #NOTHING_PROVEN}. */
    static double proven(double bound) {
        return bound <= NOTHING_PROVEN ? -INFINITY : bound - ROUNDING - Math.abs(bound) * RELATIVE_ROUNDING;
    }

    private double[] hint() {
        Set<Column> start = new LinkedHashSet<>(task.start());
        double[] values = new double[variables.length];
        for (int number = 0; number < variables.length; number++) {
            values[number] = start.contains(columns.get(number)) ? 1 : 0;
        }
        return values;
    }
}
