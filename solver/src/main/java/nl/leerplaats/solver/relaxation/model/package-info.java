/** What the relaxation reads of the problem: columns, rows of capacity, limits, scale, groups, and the time that is left. */
@NullMarked
package nl.leerplaats.solver.relaxation.model;

import org.jspecify.annotations.NullMarked;
