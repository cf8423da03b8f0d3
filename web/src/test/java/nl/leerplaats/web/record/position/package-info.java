@NullMarked
package nl.leerplaats.web.record.position;

import org.jspecify.annotations.NullMarked;
