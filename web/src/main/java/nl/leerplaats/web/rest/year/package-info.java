/** The REST interface: planning years, their data, changes, uploads and back-ups. */
@NullMarked
package nl.leerplaats.web.rest.year;

import org.jspecify.annotations.NullMarked;
