/** Prices, the cheapest years at them, and the Lagrangian bound. */
@NullMarked
package nl.leerplaats.solver.relaxation.pricing;

import org.jspecify.annotations.NullMarked;
