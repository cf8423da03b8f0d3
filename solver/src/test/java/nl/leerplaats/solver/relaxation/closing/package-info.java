/** Tests of how the gap is closed. */
@NullMarked
package nl.leerplaats.solver.relaxation.closing;

import org.jspecify.annotations.NullMarked;
