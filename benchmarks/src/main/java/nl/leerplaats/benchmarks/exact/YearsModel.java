package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * The set-partitioning program over the complete list of years: of each student one year is chosen, which is a placement or none for each
 * request, and a supervisor or nobody. All that a student costs alone is the cost of the year; the options and supervisors of the complete
 * model are sums of years, and what students share are the rows of the complete model on these, but for trips, of which each student has a row
 * for each supervisor and company, as docs/relaxation.md has it.
 */
public final class YearsModel implements PlanModel {

    /** The years of one student: those with the same placements one after the other, by supervisor. */
    private record Columns(StudentYears years, int first, int[] supervisors) {

        int variable(int year, int position) {
            return first + year * supervisors.length + position;
        }
    }

    private record Trip(SupervisorFact supervisor, CompanyFact company) {}

    private final LinearModel model = new LinearModel();
    private final YearPlan problem;
    private final YearFacts facts;
    private final PlanVariables variables;
    private final YearIndex index;
    private final OwnCost own;
    private final List<Columns> columns = new ArrayList<>();
    private final List<Map<Trip, Sum>> trips = new ArrayList<>();

    private YearsModel(YearPlan problem) {
        this.problem = problem;
        facts = problem.facts();
        variables = new PlanVariables(model, problem);
        index = new YearIndex(problem);
        own = new OwnCost(index);
    }

    /**
     * Builds the model of a problem.
     *
     * @param problem the problem
     * @param most most years of all students together, 1 or more
     * @throws TooLargeException if there are more
     */
    public static YearsModel of(YearPlan problem, int most) throws TooLargeException {
        YearsModel model = new YearsModel(problem);
        model.listYears(most);
        model.build();
        return model;
    }

    /** All years of all students. */
    public int years() {
        return columns.stream()
                .mapToInt(one -> one.years().count() * one.supervisors().length)
                .sum();
    }

    private void listYears(int most) throws TooLargeException {
        StudentWorkLimits limits = new StudentWorkLimits(index);
        int first = model.variables();
        int end = first + most;
        for (int student = 0; student < facts.students().size(); student++) {
            int[] supervisors = supervisors(student);
            int left = (end - first) / supervisors.length;
            StudentYears years = StudentYears.list(index, student, limits.of(student), left);
            if (years.count() > left) {
                throw new TooLargeException(String.format(
                        "more than (%d) years, the model is built for no more; (%.1e) but for the maximum of hours and days",
                        most, combinations()));
            }
            columns.add(new Columns(years, first, supervisors));
            first += years.count() * supervisors.length;
        }
    }

    /** Those who may supervise a student, and nobody, unless a person decided it. */
    private int[] supervisors(int student) {
        int[] all = index.supervisorsOf(student);
        if (index.isSupervisorPinned(student)) {
            return all;
        }
        int[] result = Arrays.copyOf(all, all.length + 1);
        result[all.length] = StudentYear.NOBODY;
        return result;
    }

    private double combinations() {
        double sum = 0;
        for (StudentVariables student : variables.students()) {
            double product = supervisors(student.student().index()).length;
            for (RequestVariables request : student.requests()) {
                product *= request.options().size() + (request.unplaced() == RequestVariables.NONE ? 0 : 1);
            }
            sum += product;
        }
        return sum;
    }

    private void build() {
        for (int student = 0; student < columns.size(); student++) {
            addYears(student);
            addLinks(student);
        }
        new CapacityRows(model, facts, variables.requests()).add();
        SupervisorRows supervisors = new SupervisorRows(model, facts, variables.students());
        supervisors.addLimits();
        new ShareRows(model, index.weight(CostTerm.SCHOOL_SHARE), variables.requests()).add();
        model.endCore();
        supervisors.addLoads();
        CompanyConstraints companies = new CompanyConstraints(model, facts, variables.requests());
        trips.forEach(made -> made.forEach((trip, years) -> {
            int variable = companies.trip(trip.supervisor(), trip.company());
            if (variable != RequestVariables.NONE) {
                model.atMost(years.add(variable, -1), 0);
            }
        }));
        companies.addLapses();
    }

    /** Adds the years of a student, of which one is chosen. Medium cost counts from the least of them, so that a limit on it has few entries. */
    private void addYears(int student) {
        Columns own = columns.get(student);
        Sum one = new Sum();
        long least = Long.MAX_VALUE;
        for (int number = 0; number < own.years().count(); number++) {
            @Nullable Option[] options = own.years().options(number);
            for (int supervisor : own.supervisors()) {
                StudentYear year = new StudentYear(options, supervisor);
                int variable = model.addBoolean();
                long medium = this.own.medium(student, year);
                least = Math.min(least, medium);
                model.addCost(Level.MEDIUM, variable, medium);
                model.addCost(Level.SOFT, variable, this.own.soft(student, year));
                one.add(variable);
            }
        }
        for (int position = 0; position < one.size(); position++) {
            model.addCost(Level.MEDIUM, one.variable(position), -least);
        }
        model.addConstant(Level.MEDIUM, least);
        model.equal(one, 1);
    }

    /** Makes each option and each supervisor of a student the sum of the years that have it, and notes which years make which trip. */
    private void addLinks(int student) {
        Columns own = columns.get(student);
        StudentVariables of = variables.students().get(student);
        List<Sum> supervised = startSums(of.supervisors().size(), of.variable(0));
        List<List<Sum>> placed = new ArrayList<>();
        of.requests().forEach(request -> placed.add(startSums(request.options().size(), request.variable(0))));
        Map<Trip, Sum> made = new LinkedHashMap<>();
        for (int number = 0; number < own.years().count(); number++) {
            for (int position = 0; position < own.supervisors().length; position++) {
                int variable = own.variable(number, position);
                for (int request = 0; request < placed.size(); request++) {
                    int option = own.years().position(number, request);
                    if (option != StudentYears.NOTHING) {
                        placed.get(request).get(option).add(variable);
                    }
                }
                if (position < supervised.size()) {
                    supervised.get(position).add(variable);
                    addTrips(own, number, position, made);
                }
            }
        }
        supervised.forEach(sum -> model.equal(sum, 0));
        placed.forEach(sums -> sums.forEach(sum -> model.equal(sum, 0)));
        trips.add(made);
    }

    private static List<Sum> startSums(int count, int firstVariable) {
        List<Sum> sums = new ArrayList<>();
        for (int position = 0; position < count; position++) {
            sums.add(new Sum().add(firstVariable + position, -1));
        }
        return sums;
    }

    private void addTrips(Columns own, int number, int position, Map<Trip, Sum> made) {
        SupervisorFact supervisor = facts.supervisors().get(own.supervisors()[position]);
        StudentYear year = new StudentYear(own.years().options(number), supervisor.index());
        for (int company : year.companies(false)) {
            made.computeIfAbsent(new Trip(supervisor, facts.companies().get(company)), trip -> new Sum())
                    .add(own.variable(number, position));
        }
    }

    @Override
    public LinearModel program() {
        return model;
    }

    @Override
    public ProgramSolver prepare(ProgramSolver solver) {
        return new YearsSolver(solver, CompleteModel.of(problem), this);
    }

    @Override
    public long[] start(Plan plan) {
        Map<Integer, Long> values = variables.choose(plan);
        for (int student = 0; student < columns.size(); student++) {
            values.put(chosen(student, values), 1L);
        }
        return model.completeCore(values);
    }

    /** The variable of the year that has the options and the supervisor which are chosen. */
    private int chosen(int student, Map<Integer, Long> values) {
        StudentVariables of = variables.students().get(student);
        Columns own = columns.get(student);
        int[] wanted = of.requests().stream()
                .mapToInt(request -> chosen(request.options().size(), request.variable(0), values))
                .toArray();
        int supervisor = chosen(of.supervisors().size(), of.variable(0), values);
        int position = supervisor == StudentYears.NOTHING ? own.supervisors().length - 1 : supervisor;
        return own.variable(own.years().find(wanted), position);
    }

    private static int chosen(int count, int first, Map<Integer, Long> values) {
        for (int position = 0; position < count; position++) {
            if (values.getOrDefault(first + position, 0L) == 1) {
                return position;
            }
        }
        return StudentYears.NOTHING;
    }

    @Override
    public int[] deciding() {
        return variables.list();
    }

    @Override
    public Plan plan(Values values) {
        return variables.plan(values);
    }
}
