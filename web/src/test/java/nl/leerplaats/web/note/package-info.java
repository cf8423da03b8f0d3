/** Tests of the notes on companies. */
@NullMarked
package nl.leerplaats.web.note;

import org.jspecify.annotations.NullMarked;
