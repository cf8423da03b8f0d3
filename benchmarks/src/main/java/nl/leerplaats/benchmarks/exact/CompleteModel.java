package nl.leerplaats.benchmarks.exact;

import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.YearPlan;

/**
 * The whole of docs/rules.md as an integer linear program: every hard rule, every medium and every soft term. The rules that look at one
 * placement alone are in the options, the others are rows. Variables that only measure a cost are held from below, so that the cost of
 * the program's solution is the cost of the plan or, before the solver has finished, more; never less. The rows that medium cost does not
 * depend on come last, so that its least can be looked for without them.
 */
public final class CompleteModel implements PlanModel {

    private final LinearModel model = new LinearModel();
    private final YearPlan problem;
    private final PlanVariables variables;

    private CompleteModel(YearPlan problem) {
        this.problem = problem;
        variables = new PlanVariables(model, problem);
    }

    /** Counts the options of a problem: what a model is sized by. */
    public static long countOptions(YearPlan problem) {
        return problem.requests().stream()
                .mapToLong(request -> request.options().size())
                .sum();
    }

    /** The problem of a year, with the options of every request. */
    public static YearPlan problem(PlanningYear year) {
        return ProblemMapper.map(year);
    }

    /** Builds the model of a problem. */
    public static CompleteModel of(YearPlan problem) {
        CompleteModel model = new CompleteModel(problem);
        model.build();
        return model;
    }

    private void build() {
        Weights weights = problem.facts().year().dataset().weights();
        List<RequestVariables> requests = variables.requests();
        List<StudentVariables> students = variables.students();
        variables.addCosts(weights);
        new CapacityRows(model, problem.facts(), requests).add();
        students.forEach(student -> new WorkRows(model, weights, student).add());
        SupervisorRows supervisors = new SupervisorRows(model, problem.facts(), students);
        supervisors.addUnsupervised();
        supervisors.addLimits();
        new ShareRows(model, weights.get(CostTerm.SCHOOL_SHARE), requests).add();
        model.endCore();
        supervisors.addVisitDays();
        supervisors.addLoads();
        students.forEach(student -> new ChangeRows(model, weights, student, requests).add());
        CompanyConstraints companies = new CompanyConstraints(model, problem.facts(), requests);
        companies.addTrips(students);
        companies.addLapses();
    }

    @Override
    public LinearModel program() {
        return model;
    }

    @Override
    public long[] start(Plan plan) {
        return model.completeCore(variables.choose(plan));
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
