/** The records of a space as pages: students, companies, supervisors, schools, calendars and weights; looked up, added, corrected, taken out. */
@NullMarked
package nl.leerplaats.web.record;

import org.jspecify.annotations.NullMarked;
