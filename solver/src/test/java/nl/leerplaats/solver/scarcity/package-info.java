/** Holds the bound against true optima, found by trying every plan with the judge alone. */
@NullMarked
package nl.leerplaats.solver.scarcity;

import org.jspecify.annotations.NullMarked;
