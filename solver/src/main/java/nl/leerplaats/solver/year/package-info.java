/** The problem student by student: requests in order of time, options in order of cost, and what a year costs by itself. */
@NullMarked
package nl.leerplaats.solver.year;

import org.jspecify.annotations.NullMarked;
