/** The order of work: each stage does its pieces and names the next. */
@NullMarked
package nl.leerplaats.solver.relaxation.stages;

import org.jspecify.annotations.NullMarked;
