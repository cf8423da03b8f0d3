package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.year.YearPlanner;

/** The first plan: students with the fewest companies to choose from first, each with the cheapest year that is still free. */
final class Construction {

    private final PlanState state;
    private final YearPlanner planner;

    Construction(PlanState state, YearPlanner planner) {
        this.state = state;
        this.planner = planner;
    }

    /** Plans every student for whom there is something to choose, until told to stop. */
    void run(BooleanSupplier stop) {
        for (int student : fewestCompaniesFirst()) {
            if (stop.getAsBoolean()) {
                return;
            }
            state.clear(student);
            state.set(student, planner.plan(student));
        }
    }

    private List<Integer> fewestCompaniesFirst() {
        int[] companies = new int[state.index().facts().students().size()];
        List<Integer> order = new ArrayList<>();
        for (int student : state.index().openStudents()) {
            companies[student] = leastCompanies(student);
            order.add(student);
        }
        order.sort(
                Comparator.comparingInt((Integer student) -> companies[student]).thenComparingInt(student -> student));
        return order;
    }

    /** Companies to choose from for the request of the student that has the fewest. */
    private int leastCompanies(int student) {
        int least = Integer.MAX_VALUE;
        for (RequestFact request : state.index().requestsOf(student)) {
            if (!request.pinned()) {
                int companies = 0;
                int last = -1;
                for (Option option : state.index().optionsOf(request)) {
                    if (option.company().index() != last) {
                        last = option.company().index();
                        companies++;
                    }
                }
                least = Math.min(least, companies);
            }
        }
        return least;
    }
}
