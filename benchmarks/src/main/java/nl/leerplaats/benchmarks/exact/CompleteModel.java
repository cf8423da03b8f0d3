package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;

/**
 * The whole of docs/rules.md as an integer linear program: every hard rule, every medium and every soft term. The rules that look at one
 * placement alone are in the options, the others are rows. Variables that only measure a cost are held from below, so that the cost of
 * the program's solution is the cost of the plan or, before the solver has finished, more; never less. The rows that medium cost does not
 * depend on come last, so that its least can be looked for without them.
 */
public final class CompleteModel {

    private final LinearModel model = new LinearModel();
    private final YearPlan problem;
    private final List<RequestVariables> requests = new ArrayList<>();
    private final List<StudentVariables> students = new ArrayList<>();

    private CompleteModel(YearPlan problem) {
        this.problem = problem;
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
        for (RequestAssignment assignment : problem.requests()) {
            RequestVariables request = new RequestVariables(model, weights, assignment);
            requests.add(request);
            if (request.unplaced() != RequestVariables.NONE) {
                model.addCost(
                        Level.MEDIUM,
                        request.unplaced(),
                        (long) weights.get(CostTerm.UNPLACED)
                                        * request.request().weeks()
                                        * request.request().student().student().urgency()
                                + (request.request().hasLooseAgreement() ? weights.get(CostTerm.BROKEN_AGREEMENT) : 0));
                model.addCost(
                        Level.SOFT,
                        request.unplaced(),
                        request.request().hasLooseBaseline() ? weights.get(CostTerm.BASELINE_COMPANY) : 0);
            }
        }
        List<List<RequestVariables>> byStudent = new ArrayList<>();
        problem.supervisions().forEach(supervision -> byStudent.add(new ArrayList<>()));
        requests.forEach(
                request -> byStudent.get(request.request().student().index()).add(request));
        for (SupervisionAssignment supervision : problem.supervisions()) {
            students.add(new StudentVariables(model, weights, supervision, byStudent.get(supervision.getIndex())));
        }
        new CapacityRows(model, problem.facts(), requests).add();
        students.forEach(student -> new WorkRows(model, weights, student).add());
        SupervisorRows supervisors = new SupervisorRows(model, problem.facts(), students);
        supervisors.addCore();
        new ShareRows(model, weights.get(CostTerm.SCHOOL_SHARE), requests).add();
        model.endCore();
        supervisors.addSoft();
        students.forEach(student -> new ChangeRows(model, weights, student, requests).add());
        new CompanyConstraints(model, problem.facts(), requests, students).add();
    }

    /** The program. */
    public LinearModel program() {
        return model;
    }

    /** Values of the core that mean the given plan, which has to keep the hard rules; a solver can start from them. */
    public long[] start(Plan plan) {
        Map<RequestKey, Placement> placed = new LinkedHashMap<>();
        plan.placements().forEach(one -> placed.put(RequestKey.of(one), one));
        Map<String, String> supervisorOf = new LinkedHashMap<>();
        plan.supervisions().forEach(one -> supervisorOf.put(one.studentId(), one.supervisorId()));
        Map<Integer, Long> values = new LinkedHashMap<>();
        for (RequestVariables request : requests) {
            request.choose(placed.get(request.request().planned().key()), values);
        }
        for (StudentVariables student : students) {
            student.choose(supervisorOf.get(student.student().student().id()), values);
        }
        return model.completeCore(values);
    }

    /** The variables that decide a plan: the others follow from them. */
    public int[] deciding() {
        List<Integer> result = new ArrayList<>();
        for (RequestVariables request : requests) {
            for (int position = 0; position < request.options().size(); position++) {
                result.add(request.variable(position));
            }
        }
        for (StudentVariables student : students) {
            for (int position = 0; position < student.supervisors().size(); position++) {
                result.add(student.variable(position));
            }
        }
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The plan that values of the variables mean. */
    public Plan plan(Values values) {
        for (int index = 0; index < requests.size(); index++) {
            RequestVariables request = requests.get(index);
            if (request.unplaced() == RequestVariables.NONE) {
                continue;
            }
            problem.requests().get(index).setOption(null);
            for (int position = 0; position < request.options().size(); position++) {
                if (values.get(request.variable(position)) == 1) {
                    problem.requests().get(index).setOption(request.options().get(position));
                }
            }
        }
        for (int index = 0; index < students.size(); index++) {
            StudentVariables student = students.get(index);
            problem.supervisions().get(index).setSupervisor(null);
            for (int position = 0; position < student.supervisors().size(); position++) {
                if (values.get(student.variable(position)) == 1) {
                    problem.supervisions()
                            .get(index)
                            .setSupervisor(student.supervisors().get(position));
                }
            }
        }
        return PlanMapper.toPlan(problem);
    }

    /** Values of the variables. */
    @FunctionalInterface
    public interface Values {
        /** The value of a variable. */
        long get(int variable);
    }
}
