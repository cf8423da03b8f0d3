/** The web application and the start of the executable jar. */
@NullMarked
package nl.leerplaats.web;

import org.jspecify.annotations.NullMarked;
