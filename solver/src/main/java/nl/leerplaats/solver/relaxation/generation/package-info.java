/** Column generation in clusters of students, and the prices that are merged from them. */
@NullMarked
package nl.leerplaats.solver.relaxation.generation;

import org.jspecify.annotations.NullMarked;
