/** Tests of the command line. */
@NullMarked
package nl.leerplaats.web.cli;

import org.jspecify.annotations.NullMarked;
