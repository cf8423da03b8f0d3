/** Tests of the command line. */
@NullMarked
package nl.leerplaats.cli;

import org.jspecify.annotations.NullMarked;
