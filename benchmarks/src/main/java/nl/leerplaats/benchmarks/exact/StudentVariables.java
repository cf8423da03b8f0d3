package nl.leerplaats.benchmarks.exact;

import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import org.jspecify.annotations.Nullable;

/** The variables of one student: one for each supervisor who may supervise, of which at most one is chosen. */
final class StudentVariables {

    private final LinearModel model;
    private final StudentFact student;
    private final @Nullable SupervisorFact baseline;
    private final boolean pinned;
    private final List<SupervisorFact> supervisors;
    private final List<RequestVariables> requests;
    private final int first;

    StudentVariables(LinearModel model, SupervisionAssignment supervision, List<RequestVariables> requests) {
        this.model = model;
        this.baseline = supervision.baseline();
        this.student = supervision.student();
        this.pinned = supervision.isPinned();
        this.supervisors = supervision.supervisors();
        this.requests = requests;
        this.first = model.variables();
        supervisors.forEach(supervisor -> model.addBoolean());
        if (pinned) {
            model.fix(first, 1);
        } else if (!supervisors.isEmpty()) {
            model.atMost(someone(1), 1);
        }
    }

    /** Adds what another supervisor than until now costs. */
    void addCosts(Weights weights) {
        if (baseline != null && !pinned) {
            long weight = weights.get(CostTerm.BASELINE_SUPERVISOR);
            model.addConstant(Level.SOFT, weight);
            int kept = supervisors.indexOf(baseline);
            if (kept >= 0) {
                model.addCost(Level.SOFT, first + kept, -weight);
            }
        }
    }

    StudentFact student() {
        return student;
    }

    /** Tells whether a person decided the supervision. */
    boolean isPinned() {
        return pinned;
    }

    /** Who may supervise the student. */
    List<SupervisorFact> supervisors() {
        return supervisors;
    }

    /** The variable of a supervisor by position. */
    int variable(int position) {
        return first + position;
    }

    /** The student's requests in order of time. */
    List<RequestVariables> requests() {
        return requests;
    }

    /** The requests that are not history. */
    List<RequestVariables> open() {
        return requests.stream().filter(one -> !one.request().history()).toList();
    }

    /** Notes the values of the variables that mean this supervisor, or none. */
    void choose(@Nullable String supervisorId, Map<Integer, Long> values) {
        for (int position = 0; position < supervisors.size(); position++) {
            boolean chosen = supervisors.get(position).supervisor().id().equals(supervisorId);
            values.put(variable(position), chosen ? 1L : 0L);
        }
    }

    /** The sum of all supervisors, each with the factor. */
    Sum someone(long factor) {
        Sum sum = new Sum();
        for (int position = 0; position < supervisors.size(); position++) {
            sum.add(variable(position), factor);
        }
        return sum;
    }
}
