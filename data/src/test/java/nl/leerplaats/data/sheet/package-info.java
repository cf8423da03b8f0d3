/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.sheet;

import org.jspecify.annotations.NullMarked;
