/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.year;

import org.jspecify.annotations.NullMarked;
