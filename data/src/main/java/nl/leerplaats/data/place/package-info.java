/** Where a postcode lies, for whoever gives one instead of a position. Knows only the facts. */
@NullMarked
package nl.leerplaats.data.place;

import org.jspecify.annotations.NullMarked;
