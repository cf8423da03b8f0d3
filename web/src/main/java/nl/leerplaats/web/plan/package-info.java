/** A plan as tables with its cost, its download, and the verdict on a plan from a file. */
@NullMarked
package nl.leerplaats.web.plan;

import org.jspecify.annotations.NullMarked;
