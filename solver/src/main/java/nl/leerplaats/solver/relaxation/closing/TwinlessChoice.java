package nl.leerplaats.solver.relaxation.closing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.ContendedRows;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;

/**
 * The integer program for all students over the years near the cheapest, without the twins among them. Trips, loads and recognitions are exact in it; capacity costs its prices at first,
 * and becomes a constraint where a choice breaks it or leaves much of what it paid for unused. So there are few years, and what is proven holds
 * with all rows; a choice that breaks none is a plan.
 */
final class TwinlessChoice {

    /** Most programs for one radius: each has more rows, and so more years, than the one before. */
    private static final int MOST_PROGRAMS = 20;

    /** Most columns of a program. */
    private static final int MOST_YEARS = 60_000;

    private final RelaxationContext context;
    private final Incumbent plan;
    private final LagrangianBound dual;
    private final Set<CapacityRow> contended = new LinkedHashSet<>();

    TwinlessChoice(RelaxationContext context, Incumbent plan, LagrangianBound dual) {
        this.context = context;
        this.plan = plan;
        this.dual = dual;
    }

    /** What follows a program. */
    enum Next {
        /** It asks for more rows: the same radius again. */
        MORE_ROWS,
        /** What the radius can prove is proven. */
        FARTHER,
        /** A larger radius proves no more, or the program was stopped before it proved what this one can. */
        END
    }

    /**
     * Proves what a radius can prove, and offers what is chosen on the way.
     *
     * @param enumeration lists years and chooses among them
     * @param radius how far from the cheapest years, in price units
     * @param millis most milliseconds of one program
     * @param gain gets how much more than the Lagrangian bound all plans cost at least, in price units, as soon as it is known
     * @return whether a larger radius proves no more, or a program was stopped before it proved what this one can
     */
    boolean prove(ReducedCostEnumeration enumeration, long radius, long millis, LongConsumer gain) {
        for (int program = 0; program < MOST_PROGRAMS; program++) {
            Next next = advance(enumeration, radius, millis, gain);
            if (next != Next.MORE_ROWS) {
                return next == Next.END;
            }
        }
        return false;
    }

    /**
     * Solves one program.
     *
     * @param enumeration lists years and chooses among them
     * @param radius how far from the cheapest years, in price units
     * @param millis most milliseconds
     * @param gain gets how much more than the Lagrangian bound all plans cost at least, in price units
     */
    Next advance(ReducedCostEnumeration enumeration, long radius, long millis, LongConsumer gain) {
        List<int[]> groups = context.groups();
        context.effort().check();
        ReducedCostEnumeration.Enumerated near =
                enumeration.enumerate(groups, radius, MOST_YEARS, new ContendedRows(contended));
        ReducedCostEnumeration.Chosen chosen =
                enumeration.choose(groups, near, context.columns(plan.years()), contended, millis);
        ReducedCostEnumeration.BlockBound bound = chosen.bound();
        gain.accept(bound.gain());
        plan.offer(chosen.columns());
        if (chosen.stopped() && groups.size() > 1) {
            return Next.END; // the groups one by one are easier
        }
        boolean all = !bound.complete() && bound.gain() >= near.radius();
        if (!all && contended.addAll(wanted(chosen.columns()))) {
            return Next.MORE_ROWS;
        }
        return bound.complete() || near.radius() < radius ? Next.END : Next.FARTHER;
    }

    private List<CapacityRow> wanted(List<Column> chosen) {
        return WantedRows.of(context.limits(), dual.prices(), chosen, row -> !contended.contains(row));
    }
}
