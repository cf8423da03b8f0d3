/** Erasing a space for good: what is in the database at once, and then its files. */
@NullMarked
package nl.leerplaats.web.erase;

import org.jspecify.annotations.NullMarked;
