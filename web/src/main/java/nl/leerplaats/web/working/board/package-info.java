/** The week board and its print. */
@NullMarked
package nl.leerplaats.web.working.board;

import org.jspecify.annotations.NullMarked;
