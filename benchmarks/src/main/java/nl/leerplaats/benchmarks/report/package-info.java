/** From result lines to tables and pictures. */
@NullMarked
package nl.leerplaats.benchmarks.report;

import org.jspecify.annotations.NullMarked;
