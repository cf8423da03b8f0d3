/** The project's own judge of any plan: hard rules and cost, term by term, plain and readable. */
@NullMarked
package nl.leerplaats.data.check;

import org.jspecify.annotations.NullMarked;
