/** Files that were sent and wait to be looked at, and postcode tables. */
@NullMarked
package nl.leerplaats.web.store.upload;

import org.jspecify.annotations.NullMarked;
