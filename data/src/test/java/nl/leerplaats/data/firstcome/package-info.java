/** Tests of the plan that is made first come first served. */
@NullMarked
package nl.leerplaats.data.firstcome;

import org.jspecify.annotations.NullMarked;
