/** Tests of the rows of capacity. */
@NullMarked
package nl.leerplaats.solver.relaxation.rows;

import org.jspecify.annotations.NullMarked;
