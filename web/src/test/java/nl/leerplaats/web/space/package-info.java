/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.space;

import org.jspecify.annotations.NullMarked;
