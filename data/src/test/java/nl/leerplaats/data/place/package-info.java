@NullMarked
package nl.leerplaats.data.place;

import org.jspecify.annotations.NullMarked;
