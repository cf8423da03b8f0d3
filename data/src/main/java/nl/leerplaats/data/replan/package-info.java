/** Planning again from a plan that is there: what of it is still possible, what differs in another plan, and why (docs/rules.md, re-planning). */
@NullMarked
package nl.leerplaats.data.replan;

import org.jspecify.annotations.NullMarked;
