/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.solver.rule;

import org.jspecify.annotations.NullMarked;
