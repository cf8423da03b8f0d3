/**
 * The small values that records of a dataset are made of: weekdays, ranges of dates, locations, contacts, and what the format does not
 * know.
 */
@NullMarked
package nl.leerplaats.data.value;

import org.jspecify.annotations.NullMarked;
