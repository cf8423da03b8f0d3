package nl.leerplaats.solver.relaxation.stages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/** The least medium cost of each student alone. */
public final class LeastMediumStage implements RelaxationStage {

    private final RelaxationState state;
    private final boolean programs;

    /**
     * Prepares.
     *
     * @param programs goes on with linear and integer programs; without them only prices of 0 are evaluated
     */
    public LeastMediumStage(RelaxationState state, boolean programs) {
        this.state = state;
        this.programs = programs;
    }

    @Override
    public @Nullable RelaxationStage advance() {
        RelaxationContext context = state.context();
        Prices medium = new Prices(context.index(), 0, 1);
        state.pricing()
                .price(context.groups(), new Pricing.Query(medium, Map.of(), this::ceiling, 0, 1))
                .forEach(priced -> context.least()[priced.student()] = priced.least());
        state.unavoidable(Arrays.stream(context.least()).sum());
        boolean canPrice = programs && context.scale().unit() > 0;
        if (canPrice) {
            return new StartStage(state);
        }
        state.priceAtZero();
        return null;
    }

    /** An upper bound on the least medium cost of a student alone: one more than what the student has in the plan. */
    private long ceiling(int student) {
        List<StudentYear> years = state.plan().years();
        return years.isEmpty() ? Prices.FAR : state.context().own().medium(student, years.get(student)) + 1;
    }
}
