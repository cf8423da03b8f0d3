/** What a space does by itself, and when it did, in the database. */
@NullMarked
package nl.leerplaats.web.store.night;

import org.jspecify.annotations.NullMarked;
