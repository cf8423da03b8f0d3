/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.validate;

import org.jspecify.annotations.NullMarked;
