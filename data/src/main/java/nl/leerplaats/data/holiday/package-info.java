/** School holidays, legal free days, and the calendars that follow from them. The one source of holidays, also for the generator. */
@NullMarked
package nl.leerplaats.data.holiday;

import org.jspecify.annotations.NullMarked;
