/** What differs between two datasets, as changes that make one into the other. */
@NullMarked
package nl.leerplaats.data.change.difference;

import org.jspecify.annotations.NullMarked;
