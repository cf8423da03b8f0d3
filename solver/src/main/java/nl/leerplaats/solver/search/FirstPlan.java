package nl.leerplaats.solver.search;

import java.util.function.BooleanSupplier;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/** Writes a first plan into a problem that is to be solved. */
public final class FirstPlan {

    private FirstPlan() {}

    /**
     * Plans every student, those with the fewest companies to choose from first.
     *
     * @param plan the problem, with nothing placed but what is pinned
     * @param index the problem in arrays
     * @param shared where the plan is left for others
     * @param stop ends the work early; the plan is valid all the same
     */
    public static void make(YearPlan plan, YearIndex index, SharedYears shared, BooleanSupplier stop) {
        Search search = new Search(index);
        search.construct(stop);
        shared.note(
                search.state().medium(), search.state().soft(), search.state().years());
        for (int student : index.openStudents()) {
            StudentYear year = search.state().year(student);
            RequestFact[] requests = index.requestsOf(student);
            for (int position = 0; position < requests.length; position++) {
                RequestAssignment assignment = plan.requests().get(requests[position].index());
                if (!assignment.isPinned()) {
                    assignment.setOption(year.option(position));
                }
            }
            SupervisionAssignment supervision = plan.supervisions().get(student);
            if (!supervision.isPinned()) {
                supervision.setSupervisor(PlanMirror.supervisor(plan, year));
            }
        }
    }
}
