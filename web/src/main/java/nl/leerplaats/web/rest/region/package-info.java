/** What schools that share companies look at, for programs: the numbers of the pages of the region. */
@NullMarked
package nl.leerplaats.web.rest.region;

import org.jspecify.annotations.NullMarked;
