package nl.leerplaats.solver.explain;

import org.jspecify.annotations.Nullable;

/**
 * Why a student is not at a certain company.
 *
 * @param hurdle what is in the way there, with the student out of the plan
 * @param alternative the student there, with others making room; null where no valid plan was found
 */
public record PairReasons(Hurdle hurdle, @Nullable Alternative alternative) {}
