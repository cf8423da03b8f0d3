/**
 * Lower bounds on the cost of every valid plan, by column generation: a set-partitioning program with one column for each year of each
 * student, its Lagrangian bound, pricing by a resource-constrained shortest path, and reduced-cost enumeration with an integer program to
 * close the gap. The columns also give plans. docs/relaxation.md has the whole of it, with the formulas.
 */
@NullMarked
package nl.leerplaats.solver.relaxation;

import org.jspecify.annotations.NullMarked;
