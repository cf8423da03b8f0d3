/** The REST interface: plans, runs, proposals, comparisons and reasons. */
@NullMarked
package nl.leerplaats.web.rest.plan;

import org.jspecify.annotations.NullMarked;
