/** The commands that make, read, check and write files, and the one that makes a plan. */
@NullMarked
package nl.leerplaats.cli.file;

import org.jspecify.annotations.NullMarked;
