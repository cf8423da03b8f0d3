package nl.leerplaats.solver.relaxation.lp;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.relaxation.rows.LinkSeparator;
import nl.leerplaats.solver.relaxation.rows.Separator;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The restricted master program: the linear program over the columns found so far, with a convexity row for each student. Its dual values
 * are the prices. Capacity rows and zero-half cuts are added when they are violated; a trip gets a variable, with a linking row for each
 * student, when a second student has a column that makes it. docs/relaxation.md has the rows and columns.
 */
public final class RestrictedMaster implements AutoCloseable {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Least value of a column that counts in the separation. */
    private static final double LEAST_SHARE = 1e-9;

    /** A trip: the columns that make it, and once several students can, its variable and the linking row of each student. */
    private static final class Trip {
        private final List<Integer> columns = new ArrayList<>();
        private final Set<Integer> students = new TreeSet<>();
        private final Map<Integer, MPConstraint> shares = new LinkedHashMap<>();
        private final Map<CapacityLink, MPConstraint> links = new LinkedHashMap<>();

        @SuppressWarnings("NullAway.Init")
        private MPVariable variable;

        boolean shared() {
            return variable != null;
        }
    }

    private final YearIndex index;
    private final Limits limits;
    private final boolean mediumOnly;
    private final Effort effort;
    private final MPSolver lp = new MPSolver("master", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
    private final MPObjective objective = lp.objective();
    private final List<Column> columns = new ArrayList<>();
    private final Set<Column> known = new LinkedHashSet<>();
    private final List<MPVariable> variables = new ArrayList<>();
    private final Map<Integer, MPConstraint> students = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> columnsOf = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> columnsAt = new LinkedHashMap<>();
    private final Map<CapacityRow, MPConstraint> rows = new LinkedHashMap<>();
    private final Map<Integer, List<CapacityRow>> rowsAt = new LinkedHashMap<>();
    private final SharedRows shared = new SharedRows(lp, this::newLoad);
    private final Map<Resource.VisitTrip, Trip> trips = new LinkedHashMap<>();
    private final MPConstraint budget;
    private int linked;
    private boolean complete;

    /**
     * A program without columns.
     *
     * @param index the problem
     * @param limits the capacities
     * @param mediumOnly minimises medium cost; otherwise soft cost, with medium cost within the budget
     * @param most medium cost above the least of each student that all students together may have
     * @param effort when to give up
     */
    public RestrictedMaster(YearIndex index, Limits limits, boolean mediumOnly, long most, Effort effort) {
        this.effort = effort;
        this.index = index;
        this.limits = limits;
        this.mediumOnly = mediumOnly;
        objective.setMinimization();
        objective.setOffset(mediumOnly ? 0 : limits.lapses());
        budget = lp.makeConstraint(-INFINITY, mediumOnly ? INFINITY : most);
    }

    /** The columns, in the order in which they were added. */
    public List<Column> columns() {
        return columns;
    }

    /** Adds a column unless it is there already, and tells whether it is new. */
    public boolean addNew(Column column) {
        if (!known.add(column)) {
            return false;
        }
        add(column);
        return true;
    }

    private void add(Column column) {
        int number = columns.size();
        columns.add(column);
        MPVariable variable = lp.makeNumVar(0, INFINITY, "");
        variables.add(variable);
        students.computeIfAbsent(column.student(), student -> lp.makeConstraint(1, 1))
                .setCoefficient(variable, 1);
        columnsOf
                .computeIfAbsent(column.student(), student -> new ArrayList<>())
                .add(number);
        if (column.excess() > 0) {
            budget.setCoefficient(variable, column.excess());
        }
        objective.setCoefficient(variable, mediumOnly ? column.excess() : column.soft());
        for (int company : column.year().companies(true)) {
            columnsAt.computeIfAbsent(company, key -> new ArrayList<>()).add(number);
            for (CapacityRow row : rowsAt.getOrDefault(company, List.of())) {
                enter(row, number);
            }
        }
        if (!mediumOnly) {
            column.use().recognitions().stream()
                    .filter(one -> one.points() > 0 && !limits.isKept(one))
                    .forEach(recognition -> shared.enter(recognition, variable));
        }
        column.use().loads().forEach(part -> shared.enter(part, variable));
        if (!mediumOnly) {
            column.use().trips().forEach(trip -> visit(trip, column.student(), number));
        }
    }

    private void visit(Resource.VisitTrip visit, int student, int number) {
        Trip trip = trips.computeIfAbsent(visit, key -> new Trip());
        trip.columns.add(number);
        trip.students.add(student);
        if (trip.shared()) {
            link(trip, number);
        } else if (trip.students.size() == 1) {
            addToObjective(number, visit.points());
        } else {
            disaggregate(visit, trip, number);
        }
    }

    /** Takes the cost of a trip out of the columns of the one student who could make it, and gives it a variable with linking rows. */
    private void disaggregate(Resource.VisitTrip visit, Trip trip, int latest) {
        trip.variable = shared.newTrip(visit, INFINITY);
        for (int number : trip.columns) {
            if (number != latest) {
                addToObjective(number, -visit.points());
            }
            link(trip, number);
        }
    }

    private void link(Trip trip, int number) {
        trip.shares
                .computeIfAbsent(columns.get(number).student(), student -> shared.newLink(trip.variable))
                .setCoefficient(variables.get(number), 1);
        trip.links.forEach((link, constraint) -> enter(link.row(), constraint, number));
    }

    /** Ties a capacity row to a trip. */
    private void link(CapacityLink link) {
        Trip trip = trips.get(link.trip(index));
        if (trip == null || !trip.shared() || trip.links.containsKey(link)) {
            return;
        }
        MPConstraint constraint = shared.newLink(trip.variable, link.row().limit());
        trip.links.put(link, constraint);
        linked++;
        trip.columns.forEach(number -> enter(link.row(), constraint, number));
    }

    private void addToObjective(int number, long cost) {
        MPVariable variable = variables.get(number);
        objective.setCoefficient(variable, objective.getCoefficient(variable) + cost);
    }

    /** The row of a load, with a variable for each piece of the lower convex envelope of its cost. */
    private MPConstraint newLoad(Resource.Load load) {
        int most = limits.most(load);
        MPConstraint row = lp.makeConstraint(-INFINITY, 0);
        int from = 0;
        while (from < most) {
            int to = from + 1;
            double slope = slope(load, from, to);
            for (int other = from + 2; other <= most; other++) {
                double flatter = slope(load, from, other);
                if (flatter <= slope) {
                    slope = flatter;
                    to = other;
                }
            }
            MPVariable piece = lp.makeNumVar(0, to - from, "");
            objective.setCoefficient(piece, load.isMedium() == mediumOnly ? slope : 0);
            if (load.isMedium()) {
                budget.setCoefficient(piece, slope);
            }
            row.setCoefficient(piece, -1);
            from = to;
        }
        return row;
    }

    private static double slope(Resource.Load load, int from, int to) {
        return (double) (load.cost(to) - load.cost(from)) / (to - from);
    }

    /**
     * Solves; where the solution violates rows, adds them and solves once more. What it violates then is left to the next time, when there are other columns too:
     * linear programs are what takes the time. Tells whether there is a solution.
     */
    public boolean solve() {
        if (effort.solve(lp) != MPSolver.ResultStatus.OPTIMAL) {
            return false;
        }
        complete = !addViolated();
        return complete || effort.solve(lp) == MPSolver.ResultStatus.OPTIMAL;
    }

    /** Tells whether the last solution is known to violate no row: it has no others than it was solved with first. */
    public boolean isComplete() {
        return complete;
    }

    private boolean addViolated() {
        Separator separator = new Separator(limits);
        LinkSeparator links = new LinkSeparator(index, limits);
        for (int number = 0; number < columns.size(); number++) {
            double share = variables.get(number).solutionValue();
            if (share > LEAST_SHARE) {
                separator.add(columns.get(number).year(), share);
                if (!mediumOnly) { // trips cost nothing there
                    links.add(columns.get(number).year(), share);
                }
            }
        }
        List<CapacityLink> loose = links.listBroken(this::made);
        int before = rows.size() + linked;
        separator.listBroken().forEach(this::limit);
        loose.forEach(this::link);
        return rows.size() + linked > before;
    }

    /** The part of a trip that is made; infinite where one student alone makes it, whose years have it in their cost. */
    private double made(Resource.VisitTrip visit) {
        Trip trip = trips.get(visit);
        return trip != null && trip.shared() ? trip.variable.solutionValue() : INFINITY;
    }

    /** Adds a row, if any column here can have a coefficient in it. */
    void limit(CapacityRow row) {
        if (rows.containsKey(row) || !columnsAt.containsKey(row.company(index))) {
            return;
        }
        rows.put(row, lp.makeConstraint(-INFINITY, row.limit()));
        int company = row.company(index);
        rowsAt.computeIfAbsent(company, key -> new ArrayList<>()).add(row);
        columnsAt.getOrDefault(company, List.of()).forEach(number -> enter(row, number));
    }

    private void enter(CapacityRow row, int number) {
        MPConstraint constraint = rows.get(row);
        if (constraint != null) {
            enter(row, constraint, number);
        }
    }

    private void enter(CapacityRow row, MPConstraint constraint, int number) {
        int taken = row.taken(columns.get(number).year());
        if (taken > 0) {
            constraint.setCoefficient(variables.get(number), taken);
        }
    }

    /** The objective of the last solution, in points. */
    public double value() {
        return objective.value();
    }

    /** The dual value of a student's convexity row, in points. */
    public double dual(int student) {
        MPConstraint row = students.get(student);
        return row == null ? INFINITY : row.dualValue();
    }

    /** The price of a point of medium cost from the dual value of the budget row, 0 or more. */
    public double budgetPrice() {
        return Math.max(0, -budget.dualValue());
    }

    /** The columns of a student. */
    public List<Column> columnsOf(int student) {
        return columnsOf.getOrDefault(student, List.of()).stream()
                .map(columns::get)
                .toList();
    }

    /** Tells whether this student has columns that make a trip, and nobody else has. */
    public boolean isOnlyVisitor(int student, Resource.VisitTrip visit) {
        Trip trip = trips.get(visit);
        return trip != null && trip.students.size() == 1 && trip.students.contains(student);
    }

    /** The prices of capacity rows and links, loads and recognitions, from the dual values. */
    public void readPrices(Prices prices, double unit) {
        rows.forEach((row, constraint) -> prices.charge(row, price(constraint, unit)));
        trips.values()
                .forEach(trip ->
                        trip.links.forEach((link, constraint) -> prices.charge(index, link, price(constraint, unit))));
        shared.loads().forEach((load, row) -> prices.setLoad(load, price(row, unit)));
        if (!mediumOnly) {
            prices.creditWhole(limits.listLapsing());
            shared.recognitions()
                    .forEach((recognition, row) ->
                            prices.credit(recognition, Math.min(prices.credit(recognition), price(row, unit))));
        }
    }

    private static long price(MPConstraint row, double unit) {
        return Math.max(0, Math.round(-row.dualValue() * unit));
    }

    /** The shares of trips from the dual values of the linking rows; where one student alone can make a trip, as much of its cost as is needed
     * for reduced costs of 0 or more. */
    public Map<Integer, List<TripShare>> readShares(double unit) {
        Map<Integer, List<TripShare>> shares = new LinkedHashMap<>();
        trips.forEach((visit, trip) -> {
            if (trip.shared()) {
                trip.shares.forEach((student, row) -> addShare(shares, student, visit, price(row, unit)));
            } else {
                int student = trip.students.iterator().next();
                double over = trip.columns.stream()
                        .mapToDouble(number -> variables.get(number).reducedCost())
                        .min()
                        .orElse(0);
                addShare(shares, student, visit, Math.max(0, Math.round((visit.points() - Math.max(0, over)) * unit)));
            }
        });
        return shares;
    }

    private static void addShare(
            Map<Integer, List<TripShare>> shares, int student, Resource.VisitTrip visit, long share) {
        if (share > 0) {
            shares.computeIfAbsent(student, key -> new ArrayList<>())
                    .add(new TripShare(visit.supervisor(), visit.company(), share));
        }
    }

    @Override
    public void close() {
        lp.delete();
    }
}
