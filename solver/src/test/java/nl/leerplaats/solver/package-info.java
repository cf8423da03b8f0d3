/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.solver;

import org.jspecify.annotations.NullMarked;
