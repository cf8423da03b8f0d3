/** Tests of the moves that schools propose. */
@NullMarked
package nl.leerplaats.web.propose;

import org.jspecify.annotations.NullMarked;
