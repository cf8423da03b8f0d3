/** The database: its file, its tables, and documents in it. */
@NullMarked
package nl.leerplaats.web.store.db;

import org.jspecify.annotations.NullMarked;
