/** The complete model of the data format as an integer linear program, and the solvers that take it. */
@NullMarked
package nl.leerplaats.benchmarks.exact;

import org.jspecify.annotations.NullMarked;
