/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.finding;

import org.jspecify.annotations.NullMarked;
