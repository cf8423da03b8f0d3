/** The plan as the search has it: years, occupation, who is where, and plans that go in and out. */
@NullMarked
package nl.leerplaats.solver.search.state;

import org.jspecify.annotations.NullMarked;
