/** Tests of the pages about schools that share companies. */
@NullMarked
package nl.leerplaats.web.region;

import org.jspecify.annotations.NullMarked;
