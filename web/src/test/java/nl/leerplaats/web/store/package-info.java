/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.store;

import org.jspecify.annotations.NullMarked;
