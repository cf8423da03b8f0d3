/** Notes on companies: for the own school, or shared with all who work in a planning year. */
@NullMarked
package nl.leerplaats.web.note;

import org.jspecify.annotations.NullMarked;
