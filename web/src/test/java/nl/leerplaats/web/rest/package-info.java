/** The REST interface as programs see it. */
@NullMarked
package nl.leerplaats.web.rest;

import org.jspecify.annotations.NullMarked;
