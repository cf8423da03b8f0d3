/** Reads the small tables of facts that come with the program. */
@NullMarked
package nl.leerplaats.data.fact;

import org.jspecify.annotations.NullMarked;
