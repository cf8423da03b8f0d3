package nl.leerplaats.data.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;

/** The rule {@code supervisor} and the terms {@code unsupervised} and {@code supervisorLoad} (docs/rules.md). */
final class SupervisionRules {

    private static final long LOAD_FACTOR = 20;

    private static final class Load {
        private final Supervisor supervisor;
        private int students;
        private int pinned;

        Load(Supervisor supervisor) {
            this.supervisor = supervisor;
        }
    }

    private final PlanningYear year;
    private final Tally tally;

    SupervisionRules(PlanningYear year, Tally tally) {
        this.year = year;
        this.tally = tally;
    }

    void check(PlacedPlan plan) {
        Map<String, Load> loads = new LinkedHashMap<>();
        plan.supervisorOf().forEach((studentId, supervisor) -> {
            Load load = loads.computeIfAbsent(supervisor.id(), key -> new Load(supervisor));
            load.students++;
            Student student = Objects.requireNonNull(year.findStudent(studentId));
            if (isPinned(studentId, supervisor.id())) {
                load.pinned++;
            } else if (!supervisor.covers(student)) {
                tally.fail(HardRule.SUPERVISOR, 1, new BreakFacts.NotCovered(supervisor.id(), studentId));
            }
        });
        loads.values().forEach(this::checkLoad);
        unsupervised(plan);
    }

    private boolean isPinned(String studentId, String supervisorId) {
        BaselineSupervision baseline = year.findBaselineSupervision(studentId);
        return baseline != null && baseline.pinned() && baseline.supervisorId().equals(supervisorId);
    }

    private void checkLoad(Load load) {
        Supervisor supervisor = load.supervisor;
        int most = supervisor.maxStudents();
        int excess = load.students - Math.max(most, load.pinned);
        if (excess > 0) {
            tally.fail(HardRule.SUPERVISOR, excess, new BreakFacts.Load(supervisor.id(), load.students, most));
        }
        if (most > 0) {
            tally.add(
                    CostTerm.SUPERVISOR_LOAD,
                    LOAD_FACTOR * load.students * load.students / most,
                    new CostPart.Subject(supervisor.schoolId(), "", "", "", supervisor.id()),
                    new CostFacts.Load(load.students, most));
        }
    }

    private void unsupervised(PlacedPlan plan) {
        Set<String> staffed = new LinkedHashSet<>();
        year.dataset().supervisors().forEach(supervisor -> staffed.add(supervisor.schoolId()));
        plan.placed().values().stream()
                .filter(placed -> !placed.request().history())
                .map(placed -> placed.request().student())
                .filter(student -> staffed.contains(student.schoolId()))
                .filter(student -> !plan.supervisorOf().containsKey(student.id()))
                .distinct()
                .forEach(student -> tally.add(
                        CostTerm.UNSUPERVISED,
                        1,
                        new CostPart.Subject(student.schoolId(), student.id(), "", "", ""),
                        new CostFacts.None()));
    }
}
