/** Tests of what if in the pages. */
@NullMarked
package nl.leerplaats.web.whatif;

import org.jspecify.annotations.NullMarked;
