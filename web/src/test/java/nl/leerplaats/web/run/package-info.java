/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.run;

import org.jspecify.annotations.NullMarked;
