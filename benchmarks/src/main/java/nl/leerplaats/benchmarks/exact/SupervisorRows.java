package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;

/** Supervision: who is without, how many each has, and whether anybody can visit on a stage day. */
final class SupervisorRows {

    private static final long LOAD_FACTOR = 20;

    private final LinearModel model;
    private final YearFacts facts;
    private final List<StudentVariables> students;
    private final Weights weights;
    private final List<Sum> chosen = new ArrayList<>();
    private final int[] pinned;

    SupervisorRows(LinearModel model, YearFacts facts, List<StudentVariables> students) {
        this.model = model;
        this.facts = facts;
        this.students = students;
        this.weights = facts.year().dataset().weights();
        this.pinned = new int[facts.supervisors().size()];
        facts.supervisors().forEach(supervisor -> chosen.add(new Sum()));
        for (StudentVariables student : students) {
            for (int position = 0; position < student.supervisors().size(); position++) {
                int supervisor = student.supervisors().get(position).index();
                chosen.get(supervisor).add(student.variable(position));
                pinned[supervisor] += student.isPinned() ? 1 : 0;
            }
        }
    }

    /** Adds the medium cost of students on stage whom nobody supervises. */
    void addUnsupervised() {
        students.forEach(this::addUnsupervised);
    }

    /** Adds the rule {@code supervisor}. */
    void addLimits() {
        facts.supervisors().forEach(supervisor -> {
            int limit = limit(supervisor);
            Sum sum = chosen.get(supervisor.index());
            if (sum.size() > limit) {
                model.atMost(sum, limit);
            }
        });
    }

    /** Adds the soft cost of placements on whose days the supervisor does not visit. */
    void addVisitDays() {
        students.forEach(this::addVisitDays);
    }

    /** Adds the soft cost of the load. */
    void addLoads() {
        facts.supervisors().forEach(this::addLoad);
    }

    private int limit(SupervisorFact supervisor) {
        return Math.max(supervisor.supervisor().maxStudents(), pinned[supervisor.index()]);
    }

    private void addUnsupervised(StudentVariables student) {
        long weight = weights.get(CostTerm.UNSUPERVISED);
        if (weight == 0
                || student.isPinned()
                || !student.student().school().staffed()
                || student.open().isEmpty()) {
            return;
        }
        int alone = model.addMeasure(1, weight);
        for (RequestVariables request : student.open()) {
            Sum row = student.someone(1).add(alone);
            request.addUnplaced(row, 1);
            model.atLeast(row, 1);
        }
    }

    /** Supervisors who visit on the same days are one in this. */
    private void addVisitDays(StudentVariables student) {
        long weight = weights.get(CostTerm.NO_VISIT_DAY);
        if (weight == 0) {
            return;
        }
        Map<Integer, Sum> byDays = new LinkedHashMap<>();
        for (int position = 0; position < student.supervisors().size(); position++) {
            byDays.computeIfAbsent(
                            student.supervisors()
                                    .get(position)
                                    .supervisor()
                                    .visitDays()
                                    .mask(),
                            key -> new Sum())
                    .add(student.variable(position));
        }
        for (RequestVariables request : student.open()) {
            int missed = RequestVariables.NONE;
            for (Map.Entry<Integer, Sum> entry : byDays.entrySet()) {
                Sum row = new Sum();
                request.addWork(row, -1, mask -> (mask & entry.getKey()) == 0);
                if (row.size() == 0) {
                    continue;
                }
                if (missed == RequestVariables.NONE) {
                    missed = model.addBoolean();
                    model.addCost(Level.SOFT, missed, weight * request.request().weeks());
                }
                model.atLeast(row.addAll(entry.getValue(), -1).add(missed), -1);
            }
        }
    }

    /** The load is not convex after rounding down, so each further student is a variable of its own, in order. */
    private void addLoad(SupervisorFact supervisor) {
        Sum sum = chosen.get(supervisor.index());
        int most = supervisor.supervisor().maxStudents();
        long weight = weights.get(CostTerm.SUPERVISOR_LOAD);
        int highest = Math.min(limit(supervisor), sum.size());
        if (most == 0 || weight == 0 || highest == 0) {
            return;
        }
        Sum count = new Sum().addAll(sum, 1);
        int before = RequestVariables.NONE;
        for (long number = 1; number <= highest; number++) {
            int further = model.addBoolean();
            long added = load(number, most) - load(number - 1, most);
            model.addCost(Level.SOFT, further, weight * added);
            count.add(further, -1);
            if (before != RequestVariables.NONE) {
                model.atMost(new Sum().add(further).add(before, -1), 0);
            }
            before = further;
        }
        model.equal(count, 0);
    }

    private static long load(long students, int most) {
        return LOAD_FACTOR * students * students / most;
    }

    /** The companies that a student can be at in any request that is not history. */
    static Set<Integer> companiesOf(StudentVariables student) {
        Set<Integer> companies = new LinkedHashSet<>();
        student.open().forEach(request -> companies.addAll(request.companies()));
        return companies;
    }
}
