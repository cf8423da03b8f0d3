/**
 * How good a plan can be at best: scarce places, mentors, supervisors and shared trips get a price, so that each student's year can be
 * chosen alone; what the years cost at those prices is a lower bound on every valid plan. The years that it finds are also good material for
 * plans.
 */
@NullMarked
package nl.leerplaats.solver.relaxation;

import org.jspecify.annotations.NullMarked;
