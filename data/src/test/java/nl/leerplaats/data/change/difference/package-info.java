@NullMarked
package nl.leerplaats.data.change.difference;

import org.jspecify.annotations.NullMarked;
