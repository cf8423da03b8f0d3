/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.benchmarks.report;

import org.jspecify.annotations.NullMarked;
