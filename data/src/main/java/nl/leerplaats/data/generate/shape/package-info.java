/** Generated schools in shapes that the kinds of instances do not have, in which a run has to end in time too. */
@NullMarked
package nl.leerplaats.data.generate.shape;

import org.jspecify.annotations.NullMarked;
