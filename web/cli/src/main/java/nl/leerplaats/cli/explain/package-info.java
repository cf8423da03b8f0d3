/** The command {@code explain} with the parts of its answer. */
@NullMarked
package nl.leerplaats.cli.explain;

import org.jspecify.annotations.NullMarked;
