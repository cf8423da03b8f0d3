/** One measured run of a contender on an instance, as one JSON line. */
@NullMarked
package nl.leerplaats.benchmarks.run;

import org.jspecify.annotations.NullMarked;
