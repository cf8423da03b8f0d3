package nl.leerplaats.solver.year;

import java.util.Arrays;
import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;

/**
 * All loads of a problem, and what the choices of a year add to them. Whoever adds up or prices loads asks here, so a further one is made here,
 * and named here with the choice that adds to it.
 */
public final class Loads {

    /** See docs/rules.md, {@code supervisorLoad}. */
    private static final long SUPERVISOR_FACTOR = 20;

    private final List<Resource.Load> all;
    private final List<YearUse.LoadPart> supervised;
    private final int[][] supervisorsOf;

    /**
     * The loads of a problem.
     *
     * @param facts the problem
     * @param supervisorsOf indices of the supervisors that each student can have
     */
    Loads(YearFacts facts, int[][] supervisorsOf) {
        this.supervisorsOf = supervisorsOf;
        all = facts.supervisors().stream()
                .map(supervisor -> ofSupervisor(facts, supervisor))
                .toList();
        supervised = all.stream().map(load -> new YearUse.LoadPart(load, 1)).toList();
    }

    private static Resource.Load ofSupervisor(YearFacts facts, SupervisorFact supervisor) {
        int most = supervisor.supervisor().maxStudents();
        return new Resource.Load(
                supervisor.index(),
                CostTerm.SUPERVISOR_LOAD,
                SUPERVISOR_FACTOR,
                most,
                Math.min(most, facts.students().size()),
                facts.year().dataset().weights().get(CostTerm.SUPERVISOR_LOAD));
    }

    /** All of them, by number. */
    public List<Resource.Load> all() {
        return all;
    }

    /** The load of a supervisor; its number is the index of the supervisor. */
    public Resource.Load ofSupervisor(int supervisor) {
        return all.get(supervisor);
    }

    /** What a student adds to the load of a supervisor. */
    public YearUse.LoadPart supervisedBy(int supervisor) {
        return supervised.get(supervisor);
    }

    /** What a year adds, each load once. */
    List<YearUse.LoadPart> addedBy(StudentYear year) {
        return year.supervisor() == StudentYear.NOBODY ? List.of() : List.of(supervisedBy(year.supervisor()));
    }

    /** The loads to which years of a student can add: of each term one at most in a year. */
    public List<Resource.Load> reachedBy(int student) {
        return Arrays.stream(supervisorsOf[student]).mapToObj(all::get).toList();
    }
}
