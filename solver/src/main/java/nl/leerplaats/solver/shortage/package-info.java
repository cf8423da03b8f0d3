/** What no plan can avoid: requests that together have fewer places than they need, proven by counting. */
@NullMarked
package nl.leerplaats.solver.shortage;

import org.jspecify.annotations.NullMarked;
