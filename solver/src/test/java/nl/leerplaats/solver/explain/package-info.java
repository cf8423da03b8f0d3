/** Tests of answers and reasons: each promise against the judge. */
@NullMarked
package nl.leerplaats.solver.explain;

import org.jspecify.annotations.NullMarked;
