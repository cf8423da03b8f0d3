/** The REST interface: the working plan, moves, calls and papers. */
@NullMarked
package nl.leerplaats.web.rest.work;

import org.jspecify.annotations.NullMarked;
