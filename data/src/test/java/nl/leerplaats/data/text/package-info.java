/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.text;

import org.jspecify.annotations.NullMarked;
