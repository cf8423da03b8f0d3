/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.benchmarks.exact;

import org.jspecify.annotations.NullMarked;
