/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
