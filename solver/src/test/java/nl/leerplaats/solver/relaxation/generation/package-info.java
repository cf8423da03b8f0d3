/** Tests of column generation. */
@NullMarked
package nl.leerplaats.solver.relaxation.generation;

import org.jspecify.annotations.NullMarked;
