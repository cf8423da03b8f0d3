/** Tests of what a night does with changes and with its folder. */
@NullMarked
package nl.leerplaats.cli.replan;

import org.jspecify.annotations.NullMarked;
