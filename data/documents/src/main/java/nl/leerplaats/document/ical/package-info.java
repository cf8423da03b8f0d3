/** Calendars as iCalendar files (RFC 5545); the one package that knows the library for it. */
@NullMarked
package nl.leerplaats.document.ical;

import org.jspecify.annotations.NullMarked;
