/** Tests of the pages of what was. */
@NullMarked
package nl.leerplaats.web.past;

import org.jspecify.annotations.NullMarked;
