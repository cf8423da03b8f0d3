package nl.leerplaats.solver.relaxation;

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
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** Chooses one of the listed years for each student so that all together cost least: an integer program, with nothing left out. */
final class YearChoice {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Subtracted from what the solver proves, against rounding in its arithmetic, in points and as a share. */
    private static final double ROUNDING = 0.001;

    private static final double RELATIVE_ROUNDING = 1e-9;

    private static final double HALF = 0.5;

    /**
     * What to choose from.
     *
     * @param columns years of the students
     * @param others years of all other students, which stay as they are; empty where nobody else counts
     * @param prices prices of what the students take from others; null where the others' years say what is left
     * @param softWeight what a point of soft cost counts in the objective: 1, or 0 where medium cost alone counts
     * @param mediumWeight what a point of medium cost above the least counts in the objective
     * @param budget most medium cost above the least of all students together
     * @param start a choice to begin with; may be empty
     * @param effort when to give up
     */
    record Task(
            List<Column> columns,
            List<StudentYear> others,
            @Nullable Prices prices,
            int softWeight,
            double mediumWeight,
            long budget,
            List<Column> start,
            Effort effort) {}

    /**
     * What came out.
     *
     * @param years the year of each student; empty where none was found
     * @param least no choice costs less, in points of the objective
     */
    record Result(List<Column> years, double least) {}

    private final YearIndex index;
    private final Limits limits;
    private final Task task;
    private final MPSolver mip;
    private final MPObjective objective;
    private final MPVariable[] variables;
    private final Map<Integer, MPConstraint> students = new LinkedHashMap<>();
    private final Map<Integer, MPConstraint> loads = new LinkedHashMap<>();
    private final Map<Integer, MPConstraint> recognitions = new LinkedHashMap<>();
    private final Map<TripKey, MPVariable> trips = new LinkedHashMap<>();
    private final Map<SharerKey, MPConstraint> sharers = new LinkedHashMap<>();
    private final Map<ScarceRow, Map<Integer, Integer>> takers = new LinkedHashMap<>();
    private final Map<ScarceRow, Integer> takenByOthers = new LinkedHashMap<>();
    private final Set<Integer> keptByOthers = new LinkedHashSet<>();

    private record TripKey(int supervisor, int company) {}

    private record SharerKey(TripKey trip, int student) {}

    private YearChoice(YearIndex index, Limits limits, Task task, MPSolver mip) {
        this.index = index;
        this.limits = limits;
        this.task = task;
        this.mip = mip;
        objective = mip.objective();
        objective.setMinimization();
        variables = new MPVariable[task.columns().size()];
    }

    /** Chooses. */
    static Result choose(YearIndex index, Limits limits, Task task) {
        MPSolver mip = MPSolver.createSolver("SCIP");
        if (mip == null) {
            return new Result(List.of(), Double.NEGATIVE_INFINITY);
        }
        try {
            YearChoice choice = new YearChoice(index, limits, task, mip);
            choice.build();
            return choice.solve();
        } finally {
            mip.delete();
        }
    }

    private void build() {
        MPConstraint budget = mip.makeConstraint(-INFINITY, task.budget());
        for (int number = 0; number < variables.length; number++) {
            Column column = task.columns().get(number);
            MPVariable variable = mip.makeBoolVar("");
            variables[number] = variable;
            objective.setCoefficient(variable, cost(column));
            if (column.excess() > 0) {
                budget.setCoefficient(variable, column.excess());
            }
            students.computeIfAbsent(column.student(), student -> mip.makeConstraint(1, 1))
                    .setCoefficient(variable, 1);
        }
        task.others().forEach(this::countOther);
        for (int number = 0; number < variables.length; number++) {
            occupy(number);
            supervise(number);
            keepRecognitions(number);
        }
        limitTakers();
    }

    private double cost(Column column) {
        double cost = task.softWeight() * column.soft() + task.mediumWeight() * column.excess();
        Prices prices = task.prices();
        if (prices != null) {
            long price = 0;
            for (int position = 0; position < column.year().size(); position++) {
                Option option = column.year().option(position);
                price += option == null ? 0 : prices.occupation(option);
            }
            for (int company : column.year().companies(true)) {
                price -= prices.credit(index.facts().companies().get(company));
            }
            cost += (double) price / prices.softUnit();
        }
        return cost;
    }

    private void countOther(StudentYear year) {
        keptByOthers.addAll(year.companies(true));
        forEachTaken(year, row -> takenByOthers.merge(row, 1, Integer::sum));
    }

    private void occupy(int number) {
        forEachTaken(task.columns().get(number).year(), row -> takers.computeIfAbsent(
                        row, key -> new LinkedHashMap<>())
                .merge(number, 1, Integer::sum));
    }

    private void forEachTaken(StudentYear year, RowSink sink) {
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option == null || option.request().history()) {
                continue;
            }
            int last = option.request().lastSegment();
            for (int segment = option.request().firstSegment(); segment <= last; segment++) {
                for (int day = 0; day < Weekdays.COUNT; day++) {
                    if ((option.daysMask() & 1 << day) != 0) {
                        sink.take(row(false, option.company().index(), segment, 1 << day));
                        sink.take(row(true, option.mentor().index(), segment, 1 << day));
                    }
                }
            }
        }
    }

    private ScarceRow row(boolean ofMentor, int owner, int segment, int days) {
        return new ScarceRow(ofMentor, owner, segment, days, limits.limit(ofMentor, owner, segment, days));
    }

    /** Makes a constraint of every limit that more students may want than there is room for, once for those that the same years take. */
    private void limitTakers() {
        Set<Map<Integer, Integer>> known = new LinkedHashSet<>();
        takers.forEach((row, taken) -> {
            int limit = row.limit() - takenByOthers.getOrDefault(row, 0);
            long wanting = taken.keySet().stream()
                    .map(number -> task.columns().get(number).student())
                    .distinct()
                    .count();
            if (wanting > limit && (known.add(taken) || row.limit() > 1)) {
                MPConstraint constraint = mip.makeConstraint(-INFINITY, limit);
                taken.forEach((number, count) -> constraint.setCoefficient(variables[number], count));
            }
        });
    }

    private void supervise(int number) {
        Column column = task.columns().get(number);
        int supervisor = column.year().supervisor();
        if (supervisor == StudentYear.NOBODY) {
            return;
        }
        loads.computeIfAbsent(supervisor, this::makeLoad).setCoefficient(variables[number], 1);
        if (task.softWeight() == 0) {
            return;
        }
        for (int company : column.year().companies(false)) {
            TripKey key = new TripKey(supervisor, company);
            MPVariable trip = trips.computeIfAbsent(key, made -> {
                MPVariable variable = mip.makeNumVar(0, 1, "");
                CompanyFact fact = index.facts().companies().get(company);
                objective.setCoefficient(variable, index.tripCost(supervisor, fact));
                return variable;
            });
            sharers.computeIfAbsent(new SharerKey(key, column.student()), made -> {
                        MPConstraint row = mip.makeConstraint(-INFINITY, 0);
                        row.setCoefficient(trip, -1);
                        return row;
                    })
                    .setCoefficient(variables[number], 1);
        }
    }

    /** One binary variable for each number of students, so that the load costs exactly what format.md says. */
    private MPConstraint makeLoad(int supervisor) {
        MPConstraint row = mip.makeConstraint(0, 0);
        MPConstraint one = mip.makeConstraint(1, 1);
        int most = Math.min(limits.mostStudents(supervisor), students.size());
        for (int count = 0; count <= most; count++) {
            MPVariable load = mip.makeBoolVar("");
            objective.setCoefficient(load, task.softWeight() * index.loadCost(supervisor, count));
            one.setCoefficient(load, 1);
            row.setCoefficient(load, -count);
        }
        return row;
    }

    private void keepRecognitions(int number) {
        if (task.prices() != null || task.softWeight() == 0) {
            return;
        }
        for (int company : task.columns().get(number).year().companies(true)) {
            CompanyFact fact = index.facts().companies().get(company);
            if (fact.canLapse() && !limits.isKeptByPin(fact) && !keptByOthers.contains(company)) {
                recognitions
                        .computeIfAbsent(company, made -> {
                            MPVariable kept = mip.makeNumVar(0, 1, "");
                            objective.setCoefficient(kept, -index.weight(CostTerm.RECOGNITION_LAPSE));
                            MPConstraint row = mip.makeConstraint(-INFINITY, 0);
                            row.setCoefficient(kept, 1);
                            return row;
                        })
                        .setCoefficient(variables[number], -1);
            }
        }
    }

    private Result solve() {
        if (!task.start().isEmpty()) {
            mip.setHint(variables, hint());
        }
        task.effort().apply(mip);
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = mip.solve(exact);
        System.out.printf("MIP cols %d rows %d %s value %.2f bound %.2f nodes %d %.2fs%n", variables.length, mip.numConstraints(), status, objective.value(), objective.bestBound(), mip.nodes(), mip.wallTime() / 1000.0);
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        List<Column> years = new ArrayList<>();
        for (int number = 0; number < variables.length && found; number++) {
            if (variables[number].solutionValue() > HALF) {
                years.add(task.columns().get(number));
            }
        }
        double proven = status == MPSolver.ResultStatus.INFEASIBLE
                ? INFINITY
                : found ? objective.bestBound() : Double.NEGATIVE_INFINITY;
        return new Result(years, proven - ROUNDING - Math.abs(proven) * RELATIVE_ROUNDING);
    }

    private double[] hint() {
        double[] values = new double[variables.length];
        for (int number = 0; number < variables.length; number++) {
            Column column = task.columns().get(number);
            values[number] = task.start().stream().anyMatch(column::isSame) ? 1 : 0;
        }
        return values;
    }

    /** Takes the limits that a year counts against. */
    private interface RowSink {
        void take(ScarceRow row);
    }
}
