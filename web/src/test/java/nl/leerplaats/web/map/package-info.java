@NullMarked
package nl.leerplaats.web.map;

import org.jspecify.annotations.NullMarked;
