/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.benchmarks.run;

import org.jspecify.annotations.NullMarked;
