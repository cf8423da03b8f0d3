/** Two plans of a space side by side, and the list of its plans. */
@NullMarked
package nl.leerplaats.web.compare;

import org.jspecify.annotations.NullMarked;
