/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.home;

import org.jspecify.annotations.NullMarked;
