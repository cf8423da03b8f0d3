/** One measured run as one line of JSON. */
@NullMarked
package nl.leerplaats.benchmarks.result;

import org.jspecify.annotations.NullMarked;
