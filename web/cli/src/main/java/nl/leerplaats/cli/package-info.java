/**
 * The command line of the executable jar: solve, check, generate. It knows no Spring, so that a command starts at once; only {@code serve}
 * hands over to the web application.
 */
@NullMarked
package nl.leerplaats.cli;

import org.jspecify.annotations.NullMarked;
