/** The commands: write instances, measure one run or a series, report. */
@NullMarked
package nl.leerplaats.benchmarks.run;

import org.jspecify.annotations.NullMarked;
