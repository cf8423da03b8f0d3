/** Runs: start, follow, stop, take the result. */
@NullMarked
package nl.leerplaats.solver.run;

import org.jspecify.annotations.NullMarked;
