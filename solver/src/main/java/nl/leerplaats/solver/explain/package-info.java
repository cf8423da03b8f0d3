/** What would change if: a plan as it is, a question, and the plan of the changed dataset near it; reasons made of such answers. */
@NullMarked
package nl.leerplaats.solver.explain;

import org.jspecify.annotations.NullMarked;
