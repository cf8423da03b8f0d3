/** Tests of what schools that share companies look at together. */
@NullMarked
package nl.leerplaats.data.pool;

import org.jspecify.annotations.NullMarked;
