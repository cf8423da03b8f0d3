/** The gap between bound and plan: reduced-cost enumeration, the incumbent, and what is proven. */
@NullMarked
package nl.leerplaats.solver.relaxation.closing;

import org.jspecify.annotations.NullMarked;
