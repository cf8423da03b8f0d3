/** Tests of what programs are told about schools that share companies. */
@NullMarked
package nl.leerplaats.web.rest.region;

import org.jspecify.annotations.NullMarked;
