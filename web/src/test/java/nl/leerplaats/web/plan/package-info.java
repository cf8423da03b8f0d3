/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.plan;

import org.jspecify.annotations.NullMarked;
