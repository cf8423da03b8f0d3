package nl.leerplaats.solver.explain;

import nl.leerplaats.data.plan.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Why a student is not at a certain company.
 *
 * @param there the placement there that the student has in the present plan; null where there is none
 * @param hurdle what is in the way there, with the student out of the plan
 * @param alternative the student there, with others making room; null where the student is there already, and where no valid plan was
 *     found
 */
public record PairReasons(
        @Nullable Placement there, Hurdle hurdle, @Nullable Alternative alternative) {}
