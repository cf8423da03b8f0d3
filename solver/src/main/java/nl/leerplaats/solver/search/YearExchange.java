package nl.leerplaats.solver.search;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.state.Occupants;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** Replaces the years of some students by years that were found in a copy of the plan, if they still fit and make it no more expensive. */
final class YearExchange {

    private final PlanState state;
    private final Occupants occupants;
    private final StudentWorkLimits limits;

    YearExchange(PlanState state, Occupants occupants) {
        this.state = state;
        this.occupants = occupants;
        limits = new StudentWorkLimits(state.index());
    }

    /**
     * Replaces years if they keep every rule and the plan costs no more with them; if not, the plan stays as it is.
     *
     * @param years the other year of each student whose year changes
     * @return whether the years were replaced
     */
    boolean replaceUnlessDearer(Map<Integer, StudentYear> years) {
        long medium = state.medium();
        long soft = state.soft();
        Map<Integer, StudentYear> before = new LinkedHashMap<>();
        for (int student : years.keySet()) {
            before.put(student, state.year(student));
            clear(student);
        }
        boolean fits = true;
        for (Map.Entry<Integer, StudentYear> entry : years.entrySet()) {
            fits = fits && fits(entry.getKey(), entry.getValue());
            if (fits) {
                put(entry.getKey(), entry.getValue());
            }
        }
        boolean dearer = state.medium() > medium || state.medium() == medium && state.soft() > soft;
        if (fits && !dearer) {
            return true;
        }
        before.keySet().forEach(this::clear);
        before.forEach(this::put);
        return false;
    }

    /** Tells whether a year keeps every rule for a student of whom only what is pinned is in the plan. */
    private boolean fits(int student, StudentYear year) {
        YearIndex index = state.index();
        RequestFact[] requests = index.requestsOf(student);
        long minutes = 0;
        long dates = 0;
        for (int position = 0; position < requests.length; position++) {
            Option option = year.option(position);
            if (!fits(requests[position], option)) {
                return false;
            }
            minutes += option == null ? 0 : option.minutes();
            dates += option == null ? 0 : option.stageDates();
        }
        return limits.allows(student, minutes, dates) && hasRoom(student, year.supervisor());
    }

    private boolean fits(RequestFact request, @Nullable Option option) {
        if (request.pinned()) {
            return option == state.index().fixedOption(request);
        }
        return option == null
                || option.request().index() == request.index()
                        && state.occupancy().fits(option);
    }

    private boolean hasRoom(int student, int supervisor) {
        if (state.index().isSupervisorPinned(student)) {
            return supervisor == state.index().baselineSupervisor(student);
        }
        if (supervisor == StudentYear.NOBODY) {
            return true;
        }
        for (int candidate : state.index().supervisorsOf(student)) {
            if (candidate == supervisor) {
                return state.hasRoom(supervisor);
            }
        }
        return false;
    }

    private void clear(int student) {
        occupants.remove(student, state.year(student));
        state.clear(student);
    }

    private void put(int student, StudentYear year) {
        state.set(student, year);
        occupants.add(student, year);
    }
}
