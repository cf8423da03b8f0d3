/** The commands {@code replan} and {@code change}, with what they report. */
@NullMarked
package nl.leerplaats.cli.replan;

import org.jspecify.annotations.NullMarked;
