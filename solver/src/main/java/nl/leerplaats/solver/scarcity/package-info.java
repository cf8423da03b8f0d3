/** What is scarce and what is fragile in a plan: shortlists by a quick look, and figures only of plans that were really found. */
@NullMarked
package nl.leerplaats.solver.scarcity;

import org.jspecify.annotations.NullMarked;
