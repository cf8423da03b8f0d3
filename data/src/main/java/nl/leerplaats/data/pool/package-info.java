/** What schools that share companies look at together: what is taken of each company and by which school, and which recognitions end. */
@NullMarked
package nl.leerplaats.data.pool;

import org.jspecify.annotations.NullMarked;
