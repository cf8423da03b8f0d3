/** Tests of the problem student by student. */
@NullMarked
package nl.leerplaats.solver.year;

import org.jspecify.annotations.NullMarked;
