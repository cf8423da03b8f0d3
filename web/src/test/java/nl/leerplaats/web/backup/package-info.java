/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web.backup;

import org.jspecify.annotations.NullMarked;
