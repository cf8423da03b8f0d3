/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.fairness;

import org.jspecify.annotations.NullMarked;
