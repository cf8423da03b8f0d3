/** From a dataset to the planning problem, and from a solved problem to a plan. */
@NullMarked
package nl.leerplaats.solver.mapping;

import org.jspecify.annotations.NullMarked;
