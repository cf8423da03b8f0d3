@NullMarked
package nl.leerplaats.web.working;

import org.jspecify.annotations.NullMarked;
