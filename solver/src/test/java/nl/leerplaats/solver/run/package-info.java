/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.solver.run;

import org.jspecify.annotations.NullMarked;
