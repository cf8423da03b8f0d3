/** Measures the solver: instances, peers, bounds and recorded results. Nothing depends on it. */
@NullMarked
package nl.leerplaats.benchmarks;

import org.jspecify.annotations.NullMarked;
