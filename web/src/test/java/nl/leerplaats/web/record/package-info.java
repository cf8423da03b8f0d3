@NullMarked
package nl.leerplaats.web.record;

import org.jspecify.annotations.NullMarked;
