package nl.leerplaats.solver.search;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.state.PlanMirror;
import nl.leerplaats.solver.search.state.SharedYears;
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
        write(plan, index, search.state()::year);
    }

    /**
     * Takes over what keeps the rules of a plan that is there already, and plans who is left without a place.
     *
     * @param given the plan, good or broken
     * @param plan the problem, with nothing placed but what is pinned
     * @param index the problem in arrays
     * @param shared where the plan is left for others, first as it was taken over
     * @param stop ends the work early; the plan is valid all the same
     * @return what was taken over, history and what is pinned included
     */
    public static Plan take(Plan given, YearPlan plan, YearIndex index, SharedYears shared, BooleanSupplier stop) {
        PresentYears present = new PresentYears(index.facts().year(), given);
        NearbyPlan near = new NearbyPlan(index, Integer.MAX_VALUE, stop);
        for (StudentFact student : index.facts().students()) {
            near.take(student.index(), present.year(index, student));
        }
        note(near, index, shared);
        Plan kept = PresentYears.plan(index, near);
        for (int student : index.openStudents()) {
            if (Mending.isNeedy(index, student, near.year(student)) && !stop.getAsBoolean()) {
                near.improve(student, 1);
            }
        }
        note(near, index, shared);
        write(plan, index, near::year);
        return kept;
    }

    private static void note(NearbyPlan near, YearIndex index, SharedYears shared) {
        StudentYear[] years = new StudentYear[index.facts().students().size()];
        Arrays.setAll(years, near::year);
        shared.note(near.medium(), near.soft(), years);
    }

    private static void write(YearPlan plan, YearIndex index, IntFunction<StudentYear> years) {
        for (int student : index.openStudents()) {
            StudentYear year = years.apply(student);
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
