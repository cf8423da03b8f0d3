/** Runs and proposals in the database. */
@NullMarked
package nl.leerplaats.web.store.run;

import org.jspecify.annotations.NullMarked;
