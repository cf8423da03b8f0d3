/** Tests of plans side by side. */
@NullMarked
package nl.leerplaats.web.compare;

import org.jspecify.annotations.NullMarked;
