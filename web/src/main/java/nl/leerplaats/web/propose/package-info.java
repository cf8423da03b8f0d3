/** Moves of own students that schools propose, and what the region answers. */
@NullMarked
package nl.leerplaats.web.propose;

import org.jspecify.annotations.NullMarked;
