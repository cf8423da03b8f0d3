/** The search for the best year of one student, given what is free. */
@NullMarked
package nl.leerplaats.solver.search.year;

import org.jspecify.annotations.NullMarked;
