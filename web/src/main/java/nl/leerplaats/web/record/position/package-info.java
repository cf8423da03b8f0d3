/** Where somebody or a company is on the map. */
@NullMarked
package nl.leerplaats.web.record.position;

import org.jspecify.annotations.NullMarked;
