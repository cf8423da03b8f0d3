package nl.leerplaats.solver.relaxation.closing;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.PlanCost;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.search.state.PlannedYears;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.StudentYear;

/** The incumbent: the best plan known, of the search or of the relaxation. */
public final class Incumbent {

    private final RelaxationContext context;
    private final SharedYears shared;
    private List<StudentYear> years = List.of();
    private PlanCost cost = new PlanCost(Long.MAX_VALUE, Long.MAX_VALUE);

    public Incumbent(RelaxationContext context, SharedYears shared) {
        this.context = context;
        this.shared = shared;
    }

    /** Takes over the search's plan, if it is better. */
    public void read() {
        PlannedYears best = shared.best();
        if (best != null) {
            PlanCost found = new PlanCost(best.medium(), best.soft());
            if (found.isLessThan(cost)) {
                years = best.years();
                cost = found;
            }
        }
    }

    /** Tells whether there is a plan. */
    public boolean isKnown() {
        return !years.isEmpty();
    }

    /** The year of each student. */
    public List<StudentYear> years() {
        return years;
    }

    /** What it costs. */
    public PlanCost cost() {
        return cost;
    }

    /** The outcome of an offer. */
    public enum Answer {
        TAKEN,
        NO_CHEAPER,
        OVER_A_LIMIT
    }

    /** Puts chosen years in the place of those of the plan if they keep every limit and it costs less then. */
    public Answer offer(List<Column> chosen) {
        List<StudentYear> changed = new ArrayList<>(years);
        chosen.forEach(column -> changed.set(column.student(), column.year()));
        PlanCost itsCost = PlanCost.of(context.index(), context.own(), changed);
        if (!itsCost.isLessThan(cost)) {
            return Answer.NO_CHEAPER;
        }
        if (!context.limits().allow(changed)) {
            return Answer.OVER_A_LIMIT;
        }
        years = List.copyOf(changed);
        cost = itsCost;
        shared.offer(cost.medium(), cost.soft(), changed.toArray(new StudentYear[0]));
        return Answer.TAKEN;
    }
}
