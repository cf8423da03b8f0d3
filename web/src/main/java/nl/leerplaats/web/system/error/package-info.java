/** What goes wrong, as a page or as a problem of the REST interface. */
@NullMarked
package nl.leerplaats.web.system.error;

import org.jspecify.annotations.NullMarked;
