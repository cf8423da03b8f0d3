/** Tests of what callers are told. */
@NullMarked
package nl.leerplaats.solver.api;

import org.jspecify.annotations.NullMarked;
