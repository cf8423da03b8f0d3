/** Tests of the facts of a problem. */
@NullMarked
package nl.leerplaats.solver.problem;

import org.jspecify.annotations.NullMarked;
