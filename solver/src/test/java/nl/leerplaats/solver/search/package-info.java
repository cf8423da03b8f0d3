/** Tests of the search: its cost against the judge, its years against all years. */
@NullMarked
package nl.leerplaats.solver.search;

import org.jspecify.annotations.NullMarked;
