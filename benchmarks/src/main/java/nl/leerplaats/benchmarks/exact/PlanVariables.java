package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;

/** The variables that decide a plan, and what plan they mean: of each request an option or none, of each student a supervisor or none. */
final class PlanVariables {

    private final YearPlan problem;
    private final List<RequestVariables> requests = new ArrayList<>();
    private final List<StudentVariables> students = new ArrayList<>();

    PlanVariables(LinearModel model, YearPlan problem) {
        this.problem = problem;
        List<List<RequestVariables>> byStudent = new ArrayList<>();
        problem.supervisions().forEach(supervision -> byStudent.add(new ArrayList<>()));
        for (RequestAssignment assignment : problem.requests()) {
            RequestVariables request = new RequestVariables(model, assignment);
            requests.add(request);
            byStudent.get(request.request().student().index()).add(request);
        }
        for (SupervisionAssignment supervision : problem.supervisions()) {
            students.add(new StudentVariables(model, supervision, byStudent.get(supervision.getIndex())));
        }
    }

    /** By index of the request. */
    List<RequestVariables> requests() {
        return requests;
    }

    /** By index of the student. */
    List<StudentVariables> students() {
        return students;
    }

    /** Adds what each option and each supervisor costs by itself. */
    void addCosts(Weights weights) {
        requests.forEach(request -> request.addCosts(weights));
        students.forEach(student -> student.addCosts(weights));
    }

    /** Values by variable that mean the given plan. */
    Map<Integer, Long> choose(Plan plan) {
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
        return values;
    }

    /** All of them. */
    int[] list() {
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
    Plan plan(Values values) {
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
}
