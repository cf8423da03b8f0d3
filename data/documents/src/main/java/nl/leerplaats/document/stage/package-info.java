/** What a plan says of each placement, with what follows from it: dates, times, hours, broken rules. */
@NullMarked
package nl.leerplaats.document.stage;

import org.jspecify.annotations.NullMarked;
