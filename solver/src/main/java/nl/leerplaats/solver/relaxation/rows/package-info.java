/** Which rows of capacity a program needs: those that are not redundant, and zero-half cuts that are violated. */
@NullMarked
package nl.leerplaats.solver.relaxation.rows;

import org.jspecify.annotations.NullMarked;
