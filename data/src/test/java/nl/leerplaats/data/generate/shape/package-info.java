/** Tests of the generator, and the random plans that property tests use. */
@NullMarked
package nl.leerplaats.data.generate.shape;

import org.jspecify.annotations.NullMarked;
