package nl.leerplaats.solver.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SchoolFact;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;
import org.jspecify.annotations.Nullable;

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
    private final YearFacts facts;
    private final Map<SchoolFact, Resource.Load> schools = new LinkedHashMap<>();

    /**
     * The loads of a problem.
     *
     * @param facts the problem
     * @param supervisorsOf indices of the supervisors that each student can have
     */
    Loads(YearFacts facts, int[][] supervisorsOf) {
        this.supervisorsOf = supervisorsOf;
        this.facts = facts;
        List<Resource.Load> loads = new ArrayList<>();
        facts.supervisors().forEach(supervisor -> loads.add(ofSupervisor(facts, supervisor)));
        supervised = loads.stream().map(load -> new YearUse.LoadPart(load, 1)).toList();
        addSchools(loads);
        all = List.copyOf(loads);
    }

    private void addSchools(List<Resource.Load> loads) {
        long weight = facts.year().dataset().weights().get(CostTerm.SCHOOL_SHARE);
        Map<SchoolFact, Integer> weeks = new LinkedHashMap<>();
        for (RequestFact request : facts.requests()) {
            if (weight > 0 && !request.history()) {
                weeks.merge(request.student().school(), request.weeks(), Integer::sum);
            }
        }
        weeks.forEach((school, all) -> {
            Resource.Load load = new Resource.Load(loads.size(), CostTerm.SCHOOL_SHARE, 1, all, all, weight);
            loads.add(load);
            schools.put(school, load);
        });
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
    List<YearUse.LoadPart> addedBy(RequestFact[] requests, StudentYear year) {
        List<YearUse.LoadPart> parts = new ArrayList<>();
        if (year.supervisor() != StudentYear.NOBODY) {
            parts.add(supervisedBy(year.supervisor()));
        }
        Resource.Load school =
                requests.length == 0 ? null : schools.get(requests[0].student().school());
        if (school != null) {
            int weeks = 0;
            for (int position = 0; position < requests.length; position++) {
                boolean open = year.option(position) == null && !requests[position].history();
                weeks += open ? requests[position].weeks() : 0;
            }
            if (weeks > 0) {
                parts.add(new YearUse.LoadPart(school, weeks));
            }
        }
        return parts;
    }

    /** What a request without a placement adds to the load of its school; null where that is nothing. */
    YearUse.@Nullable LoadPart openAt(RequestFact request) {
        Resource.Load load = schools.get(request.student().school());
        return load == null || request.history() ? null : new YearUse.LoadPart(load, request.weeks());
    }

    /** The loads to which years of a student can add: of each term one at most in a year. */
    public List<Resource.Load> reachedBy(int student) {
        Resource.Load school = schools.get(facts.students().get(student).school());
        return Stream.concat(Arrays.stream(supervisorsOf[student]).mapToObj(all::get), Stream.ofNullable(school))
                .toList();
    }
}
