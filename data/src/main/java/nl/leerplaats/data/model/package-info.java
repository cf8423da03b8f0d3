/** Immutable problem facts, one record for each object of the dataset format. Imports only the JDK and JSpecify. */
@NullMarked
package nl.leerplaats.data.model;

import org.jspecify.annotations.NullMarked;
