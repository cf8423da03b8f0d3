/** Planning spaces with the history of their data, in the database. */
@NullMarked
package nl.leerplaats.web.store.space;

import org.jspecify.annotations.NullMarked;
