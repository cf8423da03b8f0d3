/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.change;

import org.jspecify.annotations.NullMarked;
