/**
 * A watched folder: whole files are taken out of it one by one, read, and put aside, and nothing that lies there is ever written over or
 * removed. Its folders have Dutch names, for people look into them: {@code bezig}, {@code verwerkt}, {@code apart}.
 */
@NullMarked
package nl.leerplaats.workbook.inbox;

import org.jspecify.annotations.NullMarked;
