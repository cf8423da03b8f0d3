/** The commands {@code replan}, {@code change} and {@code nightly}, with what they report. */
@NullMarked
package nl.leerplaats.cli.replan;

import org.jspecify.annotations.NullMarked;
