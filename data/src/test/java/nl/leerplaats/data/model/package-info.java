/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.model;

import org.jspecify.annotations.NullMarked;
