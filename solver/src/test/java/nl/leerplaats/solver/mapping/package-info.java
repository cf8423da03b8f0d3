/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.solver.mapping;

import org.jspecify.annotations.NullMarked;
