/** The local search: the first plan, and moves that plan whole years of students anew. */
@NullMarked
package nl.leerplaats.solver.search;

import org.jspecify.annotations.NullMarked;
