/** Checks across the records of a dataset: what makes its cost undefined, and what its reader should know. */
@NullMarked
package nl.leerplaats.data.validate;

import org.jspecify.annotations.NullMarked;
