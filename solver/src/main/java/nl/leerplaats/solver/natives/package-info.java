/** The native code of OR-Tools: a copy of it that is kept, and loading it. */
@NullMarked
package nl.leerplaats.solver.natives;

import org.jspecify.annotations.NullMarked;
