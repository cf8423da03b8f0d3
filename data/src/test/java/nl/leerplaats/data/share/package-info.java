/** Tests of what schools may see of each other, and take along. */
@NullMarked
package nl.leerplaats.data.share;

import org.jspecify.annotations.NullMarked;
