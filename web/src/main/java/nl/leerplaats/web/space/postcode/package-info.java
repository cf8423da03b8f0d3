/** The table of postcodes, and whether PDOK is asked. */
@NullMarked
package nl.leerplaats.web.space.postcode;

import org.jspecify.annotations.NullMarked;
