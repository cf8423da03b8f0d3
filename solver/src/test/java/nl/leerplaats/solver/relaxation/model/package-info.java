/** Tests of what the relaxation reads of the problem. */
@NullMarked
package nl.leerplaats.solver.relaxation.model;

import org.jspecify.annotations.NullMarked;
