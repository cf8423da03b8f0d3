@NullMarked
package nl.leerplaats.web.rest.work;

import org.jspecify.annotations.NullMarked;
