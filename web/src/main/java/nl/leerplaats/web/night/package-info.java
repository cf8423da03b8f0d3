/** What the program does by itself: it looks every night, and after each change of the data, for what has to be planned again, and tells people. */
@NullMarked
package nl.leerplaats.web.night;

import org.jspecify.annotations.NullMarked;
