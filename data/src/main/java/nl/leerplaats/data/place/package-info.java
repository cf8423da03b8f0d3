/**
 * Where a postcode lies, for whoever gives one instead of a position: from a table that the school has, or from a service on the internet
 * that is asked only where somebody switches it on.
 */
@NullMarked
package nl.leerplaats.data.place;

import org.jspecify.annotations.NullMarked;
