/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.travel;

import org.jspecify.annotations.NullMarked;
