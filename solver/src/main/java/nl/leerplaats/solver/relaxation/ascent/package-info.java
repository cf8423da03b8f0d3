/** Prices for all students at once, by smoothed dual ascent instead of a linear program. */
@NullMarked
package nl.leerplaats.solver.relaxation.ascent;

import org.jspecify.annotations.NullMarked;
