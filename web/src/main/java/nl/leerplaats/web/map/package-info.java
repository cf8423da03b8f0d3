/** Where pupils, schools and companies of a planning year are, and who goes where. */
@NullMarked
package nl.leerplaats.web.map;

import org.jspecify.annotations.NullMarked;
