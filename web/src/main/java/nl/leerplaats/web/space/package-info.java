/** Spaces: starting one, what waits in it, its history, and uploads into it. */
@NullMarked
package nl.leerplaats.web.space;

import org.jspecify.annotations.NullMarked;
