/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.benchmarks.instance;

import org.jspecify.annotations.NullMarked;
