@NullMarked
package nl.leerplaats.web.rest.openapi;

import org.jspecify.annotations.NullMarked;
