/** The master program as a linear program (GLOP) and as an integer program (SCIP). */
@NullMarked
package nl.leerplaats.solver.relaxation.lp;

import org.jspecify.annotations.NullMarked;
