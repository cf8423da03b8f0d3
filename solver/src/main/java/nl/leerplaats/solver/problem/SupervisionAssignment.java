package nl.leerplaats.solver.problem;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides who supervises one student: a supervisor of the school who covers the profile, or nobody. */
@PlanningEntity
public class SupervisionAssignment {

    private StudentFact student;
    private List<SupervisorFact> supervisors;
    private @Nullable SupervisorFact baseline;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable SupervisorFact supervisor;

    @SuppressWarnings("NullAway.Init") // Timefold makes clones with it and fills every field.
    SupervisionAssignment() {}

    /** A student with the supervisors who may supervise; a pinned supervision keeps its supervisor. */
    public SupervisionAssignment(
            StudentFact student, List<SupervisorFact> supervisors, @Nullable SupervisorFact baseline, boolean pinned) {
        this.student = student;
        this.supervisors = supervisors;
        this.baseline = baseline;
        this.pinned = pinned;
        this.supervisor = pinned ? baseline : null;
    }

    /** Position among the students. */
    @PlanningId
    public int getIndex() {
        return student.index();
    }

    /** The student. */
    public StudentFact student() {
        return student;
    }

    /** Supervisors of the school who cover the student's profile. */
    @ValueRangeProvider
    public List<SupervisorFact> supervisors() {
        return supervisors;
    }

    /** Tells whether a person decided the supervision. */
    public boolean isPinned() {
        return pinned;
    }

    /** The supervisor until now, or null where there was none. */
    public @Nullable SupervisorFact baseline() {
        return baseline;
    }

    /** The supervisor, or null for nobody. */
    public @Nullable SupervisorFact getSupervisor() {
        return supervisor;
    }

    /** Timefold and the mapping set the supervisor. */
    public void setSupervisor(@Nullable SupervisorFact supervisor) {
        this.supervisor = supervisor;
    }

    /** The supervisor; only for constraints that look at supervised students. */
    public SupervisorFact assigned() {
        SupervisorFact assigned = supervisor;
        if (assigned == null) {
            throw new IllegalStateException("Student (" + student.index() + ") has no supervisor.");
        }
        return assigned;
    }

    /** Tells whether the supervision until now is kept. */
    public boolean isBaselineKept() {
        return baseline != null && baseline.equals(supervisor);
    }

    /** Tells whether a person decided this supervision and the plan keeps it. */
    public boolean isKeptPin() {
        return pinned && isBaselineKept();
    }

    @Override
    public String toString() {
        return "supervision " + student.index();
    }
}
