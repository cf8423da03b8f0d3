/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.format;

import org.jspecify.annotations.NullMarked;
