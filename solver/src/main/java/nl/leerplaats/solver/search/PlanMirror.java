package nl.leerplaats.solver.search;

import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** Carries years between Timefold's plan and the search's own picture. */
final class PlanMirror {

    private PlanMirror() {}

    /** The year of a student as Timefold's plan has it. */
    static StudentYear read(YearPlan plan, YearIndex index, int student) {
        RequestFact[] requests = index.requestsOf(student);
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < requests.length; position++) {
            options[position] = plan.requests().get(requests[position].index()).getOption();
        }
        SupervisorFact supervisor = plan.supervisions().get(student).getSupervisor();
        return new StudentYear(options, supervisor == null ? StudentYear.NOBODY : supervisor.index());
    }

    /** The supervisor of a year, or null for nobody. */
    static @Nullable SupervisorFact supervisor(YearPlan plan, StudentYear year) {
        return year.supervisor() == StudentYear.NOBODY
                ? null
                : plan.facts().supervisors().get(year.supervisor());
    }
}
