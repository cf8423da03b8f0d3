package nl.leerplaats.solver.explain;

import java.util.List;
import nl.leerplaats.data.reason.OpenReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a request has no placement.
 *
 * @param reason the reason in one sentence
 * @param companies companies in all
 * @param sieve the obstacles that remove companies, in their order; what is removed and what is left in the end adds up to all companies
 * @param nearest companies with a single obstacle, the smallest and nearest first
 * @param possible a placement that the student can have without any change of the dataset and without anybody losing anything; null where
 *     none was found
 * @param costly where there is no such placement one that was found at the cost of what somebody has now; null where none
 *     was found
 * @param reliefs changes that would place the student, each tried; the smallest of each kind first
 */
public record WhyNot(
        OpenReason reason,
        int companies,
        List<Sifted> sieve,
        List<Hurdle> nearest,
        @Nullable Alternative possible,
        @Nullable Alternative costly,
        List<Relief> reliefs) {

    public WhyNot {
        sieve = List.copyOf(sieve);
        nearest = List.copyOf(nearest);
        reliefs = List.copyOf(reliefs);
    }

    /**
     * What an obstacle does to the companies.
     *
     * @param obstacle the obstacle
     * @param removed companies that it removes of those that the obstacles before it left
     * @param only companies of which it is the only obstacle
     * @param left companies that are left after it
     */
    public record Sifted(Obstacle obstacle, int removed, int only, int left) {}
}
