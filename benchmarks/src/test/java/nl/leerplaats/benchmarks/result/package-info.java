/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.benchmarks.result;

import org.jspecify.annotations.NullMarked;
