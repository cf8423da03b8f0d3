/** The way in: from a file or a stream to accepted facts with findings, or to findings alone. */
@NullMarked
package nl.leerplaats.data.load;

import org.jspecify.annotations.NullMarked;
