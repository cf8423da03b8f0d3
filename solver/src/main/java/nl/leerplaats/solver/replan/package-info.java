/** Plans again from a plan that holds: proposals side by side, from the fewest changes to what would be best without agreements. */
@NullMarked
package nl.leerplaats.solver.replan;

import org.jspecify.annotations.NullMarked;
