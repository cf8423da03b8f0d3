/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.check;

import org.jspecify.annotations.NullMarked;
