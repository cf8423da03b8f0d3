/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.system;

import org.jspecify.annotations.NullMarked;
