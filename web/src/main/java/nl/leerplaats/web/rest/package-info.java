/** The REST interface for programs, under {@code /api}: what the pages do, as JSON. */
@NullMarked
package nl.leerplaats.web.rest;

import org.jspecify.annotations.NullMarked;
