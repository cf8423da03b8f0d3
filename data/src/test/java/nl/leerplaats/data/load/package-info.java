/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.load;

import org.jspecify.annotations.NullMarked;
