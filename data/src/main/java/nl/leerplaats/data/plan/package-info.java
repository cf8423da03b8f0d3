/** The immutable result: what everyone outside the solver sees of a plan. Imports only the JDK, JSpecify and the model. */
@NullMarked
package nl.leerplaats.data.plan;

import org.jspecify.annotations.NullMarked;
