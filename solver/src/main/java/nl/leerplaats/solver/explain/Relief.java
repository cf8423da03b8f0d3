package nl.leerplaats.solver.explain;

import nl.leerplaats.data.plan.Placement;

/**
 * A small change that would place a student: a valid plan of the changed dataset was found in which the request is placed and nobody else
 * loses a placement.
 *
 * @param change the change
 * @param hurdle the company and what was in the way there
 * @param placement the placement that the student then has
 * @param answer the plan that was found
 * @param medium medium cost that the plan saves
 * @param soft soft cost that the plan saves; often negative, for somebody more travels
 */
public record Relief(Change change, Hurdle hurdle, Placement placement, Answer answer, long medium, long soft) {}
