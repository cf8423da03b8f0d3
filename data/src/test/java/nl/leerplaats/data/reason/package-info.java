/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.reason;

import org.jspecify.annotations.NullMarked;
