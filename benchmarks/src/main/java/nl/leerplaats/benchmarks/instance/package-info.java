/** The instance library: what is measured, how to make it again, and the best that anybody knows of it. */
@NullMarked
package nl.leerplaats.benchmarks.instance;

import org.jspecify.annotations.NullMarked;
