/** What a terminal shows: texts in two languages, tables, a line that shows progress; and the signal to stop. */
@NullMarked
package nl.leerplaats.cli.terminal;

import org.jspecify.annotations.NullMarked;
