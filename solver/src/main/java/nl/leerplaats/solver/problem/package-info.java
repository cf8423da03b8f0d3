/** The planning problem as Timefold sees it: facts, options, two kinds of entity, the solution. Seen only inside this module. */
@NullMarked
package nl.leerplaats.solver.problem;

import org.jspecify.annotations.NullMarked;
