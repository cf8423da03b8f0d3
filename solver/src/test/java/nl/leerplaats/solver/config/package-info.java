/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.solver.config;

import org.jspecify.annotations.NullMarked;
