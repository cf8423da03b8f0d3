/** Small measurements with JMH, each also run once as a unit test. */
@NullMarked
package nl.leerplaats.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
