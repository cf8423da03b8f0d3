/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.data.table;

import org.jspecify.annotations.NullMarked;
