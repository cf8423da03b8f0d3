/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.dataset;

import org.jspecify.annotations.NullMarked;
