/** The search's own picture of a plan, the first plan, and moves that re-plan whole students. */
@NullMarked
package nl.leerplaats.solver.search;

import org.jspecify.annotations.NullMarked;
