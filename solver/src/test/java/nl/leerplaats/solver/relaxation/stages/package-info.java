/** Tests of the order of work. */
@NullMarked
package nl.leerplaats.solver.relaxation.stages;

import org.jspecify.annotations.NullMarked;
