@NullMarked
package nl.leerplaats.web.rest.year;

import org.jspecify.annotations.NullMarked;
