package nl.leerplaats.web.rest;

import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The cost of a plan: compared in this order, less is better.
 *
 * @param hard breaks of hard rules
 * @param medium what the plan fails to deliver
 * @param soft how good it is
 */
public record RestCost(long hard, long medium, long soft) {

    public static @Nullable RestCost of(@Nullable Cost cost) {
        return cost == null ? null : new RestCost(cost.hard(), cost.medium(), cost.soft());
    }

    /**
     * What no valid plan can beat, as far as it is proven.
     *
     * @param unavoidableMedium least medium cost of each student alone, summed
     * @param medium no valid plan has less medium cost
     * @param soft no valid plan with medium cost {@code atMedium} or less has less soft cost
     * @param atMedium the medium cost for which {@code soft} holds
     */
    public record Proven(long unavoidableMedium, long medium, long soft, long atMedium) {

        public static @Nullable Proven of(@Nullable Bound bound) {
            return bound == null
                    ? null
                    : new Proven(bound.unavoidableMedium(), bound.medium(), bound.soft(), bound.atMedium());
        }
    }
}
