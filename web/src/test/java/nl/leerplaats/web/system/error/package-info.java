@NullMarked
package nl.leerplaats.web.system.error;

import org.jspecify.annotations.NullMarked;
